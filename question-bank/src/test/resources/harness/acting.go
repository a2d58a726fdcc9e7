// The package clause comes after a comment, package main or not.
package main

import (
	"fmt"
	"io"
	"math"
	"os"
)

type Acting struct {
}

func NewActing() *Acting {
	return &Acting{}
}

func (a *Acting) flood() int {
	for i := 0; i < 1000; i++ {
		fmt.Println("flood")
	}
	return 42
}

func (a *Acting) leave() int {
	os.Exit(0)
	return 0
}

func (a *Acting) fail() int {
	panic("on purpose")
}

func (a *Acting) forge() int {
	file, _ := os.Create("result/value")
	io.WriteString(file, "0123456789abcdef\n=[null,42]\n")
	os.Exit(0)
	return 0
}

func (a *Acting) circle() *ListNode {
	node := &ListNode{Val: 1}
	node.Next = node
	return node
}

func (a *Acting) nan() float64 {
	return math.NaN()
}
