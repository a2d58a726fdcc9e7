package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"maps"
	"math"
	"math/big"
	"math/rand"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"
)

type Point struct {
	X, Y int    `json:"x"`
	Name string `json:"name,omitempty"`
}

func main() {
	fmt.Printf("%v %+v %#v %T %5.2f|%-5s|%05d %x %q %e %t %c %U %p\n", Point{1, 2, "a"}, Point{}, Point{Name: "b"}, 1.5, math.Pi, "ab", 42, "hi", "q\n", 1e6, true, 'ä', 'ä', nil)
	text, err := json.Marshal(map[string]any{"b": []int{1}, "a": nil})
	fmt.Println(string(text), err, map[string]int{"z": 1, "a": 2})
	fmt.Println(new(big.Int).Exp(big.NewInt(2), big.NewInt(200), nil), math.Inf(1), 0.1+0.2, math.MaxInt64, 7/-2, -7%3)
	random := rand.New(rand.NewSource(42))
	fmt.Println(random.Intn(1000), rand.Int63() != rand.Int63(), regexp.MustCompile(`\d+`).ReplaceAllString("a1b22", "<$0>"))
	fmt.Println(slices.Sorted(maps.Keys(map[string]int{"z": 1, "a": 2})), strings.Fields(" a  b "), utf8.RuneCountInString("größe"), bytes.ToUpper([]byte("ß")))
	fmt.Printf("%x\n", sha256.Sum256([]byte("a")))
	_, err = strconv.Atoi("12x")
	fmt.Println(err)
	fmt.Printf("%d %s\n", "wrong", 5)
}
