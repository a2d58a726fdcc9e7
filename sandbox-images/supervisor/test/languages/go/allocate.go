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
	time.Sleep(50 * time.Millisecond) // sampling sees what is held for a moment
	fmt.Println(len(block) >> 20)
}
