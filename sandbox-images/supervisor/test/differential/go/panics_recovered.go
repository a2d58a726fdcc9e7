package main

import (
	"errors"
	"fmt"
	"os"
)

type node struct{ next *node }

func attempt(f func()) {
	defer func() { fmt.Println(recover()) }()
	f()
}

func main() {
	var none *node
	var m map[string]int
	var any interface{} = "text"
	zero, list := 0, []int{1}
	attempt(func() { fmt.Println(none.next) })
	attempt(func() { m["a"] = 1 })
	attempt(func() { fmt.Println(any.(int)) })
	attempt(func() { fmt.Println(1 / zero) })
	attempt(func() { fmt.Println(list[zero+5]) })
	attempt(func() { fmt.Println(list[zero+3:]) })
	attempt(func() { close((chan int)(nil)) })
	attempt(func() { _ = make([]int, zero-1) })
	attempt(func() { panic(fmt.Errorf("wrapped: %w", os.ErrNotExist)) })
	fmt.Println(errors.Is(fmt.Errorf("wrapped: %w", os.ErrNotExist), os.ErrNotExist))
	_, err := os.Open("missing")
	fmt.Println(err)
	os.Exit(255)
}
