package main

import "fmt"

func main() {
	defer fmt.Println("deferred")
	defer func() {
		fmt.Println(recover())
		panic(fmt.Sprintf("again %v", []int{1}))
	}()
	panic("first")
}
