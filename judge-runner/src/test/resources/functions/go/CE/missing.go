package main

import "strings"

func again(text string, times int) string {
	return strings.Repeat(text, times)
}
