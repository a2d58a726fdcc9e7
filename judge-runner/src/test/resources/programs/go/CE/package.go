package main

import "example.org/not/here"

func main() {
	here.Do()
}
