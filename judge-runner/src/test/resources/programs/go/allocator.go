package main

import (
	"fmt"
	"time"
)

func main() {
	var mb int
	fmt.Scan(&mb)
	block := make([]byte, mb<<20)
	for i := range block {
		block[i] = 1
	}
	time.Sleep(100 * time.Millisecond)
	fmt.Println(len(block) >> 20)
}
