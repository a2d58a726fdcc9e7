package main

import (
	"fmt"
	"os"
)

func main() {
	defer fmt.Println("never")
	fmt.Println(len(os.Args), os.Args[0])
	os.Exit(3)
}
