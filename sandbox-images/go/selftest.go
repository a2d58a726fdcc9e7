package main

import (
	"fmt"
	"math"
)

func main() {
	answer := make(chan int)
	go func() { answer <- 6 * 7 }()
	fmt.Println("assay go works:", <-answer, math.Sqrt(9))
}
