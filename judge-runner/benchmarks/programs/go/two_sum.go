// @NONCE@
package main

import (
	"bufio"
	"fmt"
	"os"
)

func main() {
	in := bufio.NewReader(os.Stdin)
	var count, target int
	fmt.Fscan(in, &count, &target)
	seen := map[int]int{}
	for i := 0; i < count; i++ {
		var x int
		fmt.Fscan(in, &x)
		if j, ok := seen[target-x]; ok {
			fmt.Println(j, i)
			return
		}
		seen[x] = i
	}
}
