package main

func repeat(text string, times int) string {
	for times > 0 {
	}
	return text
}
