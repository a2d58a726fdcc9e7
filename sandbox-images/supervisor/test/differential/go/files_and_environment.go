package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"time"
)

func main() {
	fmt.Println(os.Getenv("HOME"), os.Getenv("LANG"), os.Getenv("PATH"), os.Getenv("NONE"))
	os.WriteFile("notes.txt", []byte("größer\n"), 0o644)
	text, err := os.ReadFile("notes.txt")
	here, _ := os.Getwd()
	fmt.Println(string(text), err, here, filepath.Join("a", "..", "b"), os.TempDir())
	fmt.Println(os.MkdirAll("a/b/c", 0o755), os.RemoveAll("a"))
	out, err := exec.Command("/bin/sh", "-c", "echo child; exit 3").Output()
	fmt.Println(string(out), err)
	fmt.Println(time.Unix(0, 0), time.Local, time.Date(2024, 2, 30, 0, 0, 0, 0, time.UTC).Format(time.RFC1123), time.Now().After(time.Unix(1600000000, 0)))
	_, err = os.Create("/usr/x")
	fmt.Println(err != nil)
}
