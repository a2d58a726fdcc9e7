package main

import (
	"bufio"
	"fmt"
	"os"
	"runtime"
	"sync"
	"sync/atomic"
)

func main() {
	in := bufio.NewReader(os.Stdin)
	var a, b int64
	fmt.Fscan(in, &a, &b)
	var sum atomic.Int64
	var all sync.WaitGroup
	for range 1000 * (a + b) {
		all.Add(1)
		go func() {
			defer all.Done()
			runtime.Gosched()
			sum.Add(1)
		}()
	}
	all.Wait()
	fmt.Println(sum.Load() / 1000)
}
