package main

import (
	"fmt"
	"strings"
)

func repeat(text string, times int) string {
	fmt.Println("\"no answer\"")
	return strings.Repeat(text, times)
}
