// Takes memory and touches it until there is no more.
package main

func main() {
	var hoard [][]byte
	for {
		block := make([]byte, 4<<20)
		for i := 0; i < len(block); i += 4096 {
			block[i] = 1
		}
		hoard = append(hoard, block)
	}
}
