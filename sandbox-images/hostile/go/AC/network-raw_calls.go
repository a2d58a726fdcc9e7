// Sockets by the calls themselves, and children that are to begin in namespaces of their own.
package main

import (
	"fmt"
	"os/exec"
	"syscall"
)

func main() {
	reached := []string{}
	for family := 0; family < 50; family++ {
		for kind := 1; kind < 6; kind++ {
			if _, err := syscall.Socket(family, kind, 0); err == nil {
				reached = append(reached, fmt.Sprint("socket ", family, kind))
			}
		}
	}
	for _, flags := range []uintptr{syscall.CLONE_NEWUSER, syscall.CLONE_NEWNS, syscall.CLONE_NEWNET, syscall.CLONE_NEWPID} {
		child := exec.Command("/bin/true")
		child.SysProcAttr = &syscall.SysProcAttr{Cloneflags: flags}
		if child.Run() == nil {
			reached = append(reached, "namespace")
		}
	}
	if syscall.Mount("tmpfs", "/tmp", "tmpfs", 0, "") == nil || syscall.Chroot("/tmp") == nil || syscall.Setuid(0) == nil {
		reached = append(reached, "power")
	}
	if len(reached) == 0 {
		fmt.Println("contained")
	} else {
		fmt.Println(reached)
	}
}
