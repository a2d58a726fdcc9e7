package main

import "fmt"

func main() {
	numbers := []int{1, 2, 3}
	for i := range 8 {
		fmt.Println(numbers[i])
	}
}
