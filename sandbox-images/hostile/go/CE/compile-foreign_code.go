// Wants the C compiler with options of its own, and files of the compiler's sandbox as data.
package main

// #cgo LDFLAGS: -Wl,-rpath,/tmp
// int answer(void) { return 42; }
import "C"
import _ "embed"

//go:embed /etc/passwd
var text string

func main() { println(C.answer(), text) }
