// A variable larger than any program may be.
package main

var huge = [1 << 40]byte{5: 1}

func main() { println(huge[5]) }
