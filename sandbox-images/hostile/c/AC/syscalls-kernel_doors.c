// The calls that judges were broken with: io_uring, bpf, keys, perf, userfaultfd, ptrace, modules, kexec, file handles, and more.
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static char zeros[4096];

int main(void) {
    static const struct { const char *name; long number, a, b, c; } doors[] = {
        {"io_uring_setup", 425, 8, 0, 0}, {"io_uring_enter", 426, 0, 0, 0}, {"io_uring_register", 427, 0, 0, 0}, {"bpf", 321, 0, 0, 64},
        {"bpf prog", 321, 5, 0, 64}, {"add_key", 248, 0, 0, 0}, {"request_key", 249, 0, 0, 0}, {"keyctl session", 250, 0, -3, 0},
        {"keyctl join", 250, 1, 0, 0}, {"perf_event_open", 298, 0, 0, -1}, {"userfaultfd", 323, 1, 0, 0}, {"userfaultfd user", 323, 2048, 0, 0},
        {"ptrace traceme", 101, 0, 0, 0}, {"init_module", 175, 0, 0, 0}, {"finit_module", 313, 0, 0, 0}, {"kexec_load", 246, 0, 0, 0},
        {"reboot", 169, 0xfee1dead, 672274793, 0}, {"syslog", 103, 10, 0, 0}, {"swapon", 167, 0, 0, 0}, {"acct", 163, 0, 0, 0},
        {"quotactl", 179, 0, 0, 0}, {"iopl", 172, 3, 0, 0}, {"ioperm", 173, 0, 1, 1}, {"modify_ldt", 154, 1, 0, 0}, {"vmsplice", 278, 1, 0, 0},
        {"splice", 275, 0, 0, 1}, {"tee", 276, 0, 1, 1}, {"fanotify_init", 300, 0, 0, 0}, {"inotify_init", 253, 0, 0, 0},
        {"lookup_dcookie", 212, 0, 0, 0}, {"mbind", 237, 0, 0, 0}, {"migrate_pages", 256, 0, 0, 0}, {"move_pages", 279, 0, 0, 0},
        {"process_madvise", 440, 0, 0, 0}, {"pidfd_getfd", 438, 0, 0, 0}, {"memfd_secret", 447, 0, 0, 0}, {"landlock", 444, 0, 0, 1},
        {"seccomp get", 317, 2, 0, 0}, {"seccomp listen", 317, 1, 8, 0}, {"setns", 308, 0, 0, 0}, {"unshare user", 272, 0x10000000, 0, 0},
        {"name_to_handle_at", 303, -100, 0, 0}, {"uselib", 134, 0, 0, 0}, {"personality", 135, 0x0040000, 0, 0}, {"sysfs", 139, 3, 0, 0},
        {"_sysctl", 156, 0, 0, 0}, {"remap_file_pages", 216, 0, 0, 0}, {"pkey_alloc", 330, 0, 0, 0}, {"io_setup", 206, 1, 0, 0},
        {"map_shadow_stack", 453, 0, 4096, 0}, {"lsm_get_self_attr", 459, 0, 0, 0}, {"mseal", 462, 0, 0, 0}, {"listns", 470, 0, 0, 0}};
    int open = 0;
    for (unsigned i = 0; i < sizeof doors / sizeof *doors; i++)
        if (syscall(doors[i].number, doors[i].a, doors[i].b ? doors[i].b : (long)zeros, doors[i].c, (long)zeros, 0L, 0L) >= 0) {
            printf("%s\n", doors[i].name);
            open++;
        }
    if (!open) puts("contained");
}
