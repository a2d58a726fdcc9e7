package main

import (
	"fmt"
	"sync"
)

func main() {
	fmt.Println("before")
	defer fmt.Println("never")
	var group sync.WaitGroup
	group.Add(1)
	group.Wait()
}
