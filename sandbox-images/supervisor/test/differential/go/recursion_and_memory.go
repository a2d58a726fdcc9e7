package main

import (
	"fmt"
	"runtime"
)

func depth(n int) int {
	if n == 0 {
		return 0
	}
	return 1 + depth(n-1)
}

func main() {
	fmt.Println(depth(500000))
	total := 0
	for range 2000 {
		total += len(make([]byte, 100000))
	}
	runtime.GC()
	fmt.Println(total)
	var values []int
	for i := range 1000000 {
		values = append(values, i*i%1000)
	}
	sum := 0
	for _, v := range values {
		sum += v
	}
	fmt.Println(sum, len(values))
}
