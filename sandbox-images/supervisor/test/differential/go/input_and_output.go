package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
)

func main() {
	var a, b int
	in := bufio.NewReader(os.Stdin)
	fmt.Fscan(in, &a, &b)
	fmt.Println(a + b)
	rest, err := io.ReadAll(in)
	fmt.Printf("%q %v\n", rest, err)
	_, err = fmt.Fscan(in, &a)
	fmt.Println(err)
	out := bufio.NewWriter(os.Stdout)
	for i := range 20000 {
		fmt.Fprintf(out, "line %04d\n", i)
	}
	out.Flush()
	fmt.Fprintln(os.Stderr, "größer")
	println("the builtin")
	fmt.Fprint(out, "never seen")
}
