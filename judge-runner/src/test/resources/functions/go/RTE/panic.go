package main

func repeat(text string, times int) string {
	panic(text)
}
