package main

import "fmt"

func depth(n int) int {
	if n == 0 {
		return 0
	}
	return 1 + depth(n-1)
}

func main() {
	var a, b int
	fmt.Scan(&a, &b)
	fmt.Println(depth(1_000_000) - 1_000_000 + a + b)
}
