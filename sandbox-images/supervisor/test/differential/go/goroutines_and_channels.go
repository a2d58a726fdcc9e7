package main

import (
	"context"
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
	"time"
)

func main() {
	var group sync.WaitGroup
	var sum atomic.Int64
	results := make(chan int, 100)
	for i := range 100 {
		group.Add(1)
		go func() {
			defer group.Done()
			sum.Add(int64(i))
			results <- i
		}()
	}
	group.Wait()
	close(results)
	total := 0
	for r := range results {
		total += r
	}
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Millisecond)
	defer cancel()
	select {
	case <-ctx.Done():
		fmt.Println(ctx.Err())
	case <-time.After(20 * time.Second):
	}
	fmt.Println(sum.Load(), total, runtime.NumCPU() >= 1, runtime.GOOS, runtime.NumGoroutine())
	go func() { select {} }()
}
