package main

import "strings"

func repeat(text string, times int) string {
	return strings.Repeat(text, 100000)
}
