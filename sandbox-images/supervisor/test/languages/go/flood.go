package main

import (
	"os"
	"strings"
)

func main() {
	line := strings.Repeat("x", 1023) + "\n"
	for range 100 * 1024 {
		os.Stdout.WriteString(line)
	}
}
