// As many routines at work as there are processors, and more.
package main

func main() {
	for i := 0; i < 64; i++ {
		go func() {
			for n := 0; ; n++ {
			}
		}()
	}
	select {}
}
