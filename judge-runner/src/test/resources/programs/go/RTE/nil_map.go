package main

func main() {
	var numbers map[string]int
	numbers["seven"] = 7
}
