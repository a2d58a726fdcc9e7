/* The second system-call filter: what a candidate's program may ask of the kernel, and why. */
#define _GNU_SOURCE
#include "jail.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/sched.h>
#include <linux/seccomp.h>
#include <stddef.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#ifndef SYS_fchmodat2
#define SYS_fchmodat2 452 /* younger than some headers */
#endif

#if defined __x86_64__
#define THIS_ARCH AUDIT_ARCH_X86_64
#elif defined __aarch64__
#define THIS_ARCH AUDIT_ARCH_AARCH64
#else
#error "the system-call table is written for x86-64 and arm64"
#endif

/*
 * An allow-list. Anything else answers EPERM, and a number younger than this table ENOSYS, so that libraries fall back.
 * Left out on purpose: namespaces (unshare, setns), mounting of either kind, ptrace and process_vm_*, bpf, perf, userfaultfd,
 * io_uring, keys, modules, kexec, reboot, swap, clocks, chroot, file handles, fanotify and inotify, quotas, message queues
 * and System V IPC, sync of whole file systems, and every way to a socket but a connected pair.
 */
static const struct { const char *reason; short calls[56]; } ALLOWED[] = {
    {"open descriptors: read, write, move", {SYS_read, SYS_write, SYS_readv, SYS_writev, SYS_pread64, SYS_pwrite64, SYS_preadv,
     SYS_pwritev, SYS_preadv2, SYS_pwritev2, SYS_lseek, SYS_close, SYS_close_range, SYS_dup, SYS_dup3, SYS_sendfile,
     SYS_copy_file_range, SYS_fsync, SYS_fdatasync, SYS_fadvise64, SYS_readahead, SYS_flock, SYS_ftruncate, SYS_fallocate}},
    {"files, in the jail's own tree", {SYS_openat, SYS_openat2, SYS_newfstatat, SYS_fstat, SYS_statx, SYS_statfs, SYS_fstatfs,
     SYS_faccessat, SYS_faccessat2, SYS_readlinkat, SYS_getdents64, SYS_getcwd, SYS_chdir, SYS_fchdir, SYS_mkdirat, SYS_mknodat,
     SYS_unlinkat, SYS_linkat, SYS_symlinkat, SYS_renameat, SYS_renameat2, SYS_truncate, SYS_utimensat, SYS_fchmod, SYS_fchmodat,
     SYS_fchmodat2, SYS_fchown, SYS_fchownat, SYS_umask, SYS_getxattr, SYS_lgetxattr, SYS_fgetxattr, SYS_listxattr,
     SYS_llistxattr, SYS_flistxattr}},
    {"memory of one's own", {SYS_brk, SYS_mmap, SYS_munmap, SYS_mprotect, SYS_mremap, SYS_madvise, SYS_mincore, SYS_msync,
     SYS_mlock, SYS_mlock2, SYS_munlock, SYS_mlockall, SYS_munlockall, SYS_memfd_create, SYS_membarrier}},
    {"processes and threads; clone is looked at below", {SYS_execve, SYS_execveat, SYS_exit, SYS_exit_group, SYS_wait4,
     SYS_waitid, SYS_getpid, SYS_getppid, SYS_gettid, SYS_getpgid, SYS_setpgid, SYS_getsid, SYS_setsid, SYS_set_tid_address,
     SYS_set_robust_list, SYS_get_robust_list, SYS_rseq, SYS_futex, SYS_futex_waitv, SYS_pidfd_open, SYS_pidfd_send_signal,
     SYS_restart_syscall}},
    {"signals, inside the pid namespace", {SYS_kill, SYS_tkill, SYS_tgkill, SYS_rt_sigaction, SYS_rt_sigprocmask,
     SYS_rt_sigreturn, SYS_rt_sigpending, SYS_rt_sigsuspend, SYS_rt_sigtimedwait, SYS_rt_sigqueueinfo, SYS_rt_tgsigqueueinfo,
     SYS_sigaltstack, SYS_signalfd4}},
    {"waiting, time and timers", {SYS_ppoll, SYS_pselect6, SYS_epoll_create1, SYS_epoll_ctl, SYS_epoll_pwait,
     SYS_epoll_pwait2, SYS_eventfd2, SYS_pipe2, SYS_nanosleep, SYS_clock_nanosleep, SYS_clock_gettime, SYS_clock_getres,
     SYS_gettimeofday, SYS_timerfd_create, SYS_timerfd_settime, SYS_timerfd_gettime, SYS_timer_create, SYS_timer_settime,
     SYS_timer_gettime, SYS_timer_getoverrun, SYS_timer_delete, SYS_setitimer, SYS_getitimer}},
    {"a connected pair of sockets, no address", {SYS_sendto, SYS_recvfrom, SYS_sendmsg, SYS_recvmsg, SYS_sendmmsg, SYS_recvmmsg,
     SYS_shutdown, SYS_getsockopt, SYS_getsockname, SYS_getpeername}},
    {"scheduling of one's own", {SYS_sched_yield, SYS_sched_getaffinity, SYS_sched_setaffinity, SYS_sched_getparam,
     SYS_sched_getscheduler, SYS_sched_get_priority_max, SYS_sched_get_priority_min, SYS_sched_rr_get_interval,
     SYS_getpriority, SYS_setpriority, SYS_getcpu}},
    {"questions without side effects", {SYS_getuid, SYS_geteuid, SYS_getgid, SYS_getegid, SYS_getresuid, SYS_getresgid,
     SYS_getgroups, SYS_capget, SYS_uname, SYS_sysinfo, SYS_times, SYS_getrusage, SYS_getrlimit, SYS_setrlimit, SYS_getrandom}},
#ifdef __x86_64__
    {"older spellings of the above", {SYS_open, SYS_creat, SYS_stat, SYS_lstat, SYS_access, SYS_readlink, SYS_getdents,
     SYS_mkdir, SYS_rmdir, SYS_mknod, SYS_unlink, SYS_link, SYS_symlink, SYS_rename, SYS_chmod, SYS_chown,
     SYS_lchown, SYS_utime, SYS_utimes, SYS_futimesat, SYS_fork, SYS_vfork, SYS_getpgrp, SYS_pause, SYS_alarm, SYS_poll,
     SYS_select, SYS_epoll_create, SYS_epoll_wait, SYS_eventfd, SYS_signalfd, SYS_pipe, SYS_dup2, SYS_time, SYS_arch_prctl}},
#endif
};

/* Calls that depend on one argument: allowed when it is one of the values, or has none of the forbidden bits, or is none of the
 * `refused` values; else they answer with the row's errno. Only the low 32 bits are compared; the kernel looks at no more of these arguments. */
static const struct { short call; uint8_t argument; uint16_t otherwise; uint32_t forbidden, values[16], refused[4]; } BY_ARGUMENT[] = {
    {SYS_clone, 0, EPERM, CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNS | CLONE_NEWIPC | CLONE_NEWUTS | CLONE_NEWNET |
     CLONE_NEWCGROUP | CLONE_NEWTIME, {0}, {0}},
    {SYS_socketpair, 0, EPERM, 0, {AF_UNIX}, {0}},
    {SYS_fcntl, 1, ENOLCK, 0, {0}, {F_SETLK, F_SETLKW, F_OFD_SETLK, F_OFD_SETLKW}}, /* kernel memory that no limit counts */
    {SYS_personality, 0, EPERM, 0, {0xffffffff}, {0}}, /* the question only */
    {SYS_prlimit64, 0, EPERM, ~0u, {0}, {0}},          /* one's own limits, not those of the jail's init */
    {SYS_ioctl, 1, ENOTTY, 0, {TCGETS, TIOCGWINSZ, FIONREAD, FIONBIO, FIOCLEX, FIONCLEX}, {0}}, /* isatty() and descriptor flags */
    {SYS_prctl, 0, EPERM, 0, {PR_SET_NAME, PR_GET_NAME, PR_SET_PDEATHSIG, PR_GET_PDEATHSIG, PR_GET_DUMPABLE,
     PR_SET_CHILD_SUBREAPER, PR_GET_NO_NEW_PRIVS, PR_GET_SECCOMP, PR_CAPBSET_READ, PR_SET_TIMERSLACK, PR_GET_TIMERSLACK,
     PR_SET_THP_DISABLE, 0x53564d41 /* PR_SET_VMA: names of memory areas */}, {0}},
};

/* What reaches other processes by their number; in a jail there are none but the program's. */
static const short OF_OTHERS[] = {SYS_setpriority, SYS_sched_setaffinity};

enum { CALLS = 512, RULES = sizeof BY_ARGUMENT / sizeof *BY_ARGUMENT };
static struct sock_filter filter[1024];
static unsigned short filter_size;
static uint32_t verdict[CALLS]; /* a SECCOMP_RET value, or 1 + an index into BY_ARGUMENT */

static void emit(uint16_t code, uint8_t yes, uint8_t no, uint32_t value) {
    if (filter_size == sizeof filter / sizeof *filter) fault("the system-call filter is too long");
    filter[filter_size++] = (struct sock_filter){code, yes, no, value};
}

static void emit_verdict(uint32_t v) {
    if (v == 0 || v > RULES) {
        emit(BPF_RET | BPF_K, 0, 0, v);
        return;
    }
    const uint32_t *value = BY_ARGUMENT[v - 1].values, *refused = BY_ARGUMENT[v - 1].refused, forbidden = BY_ARGUMENT[v - 1].forbidden;
    emit(BPF_LD | BPF_W | BPF_ABS, 0, 0, (uint32_t)offsetof(struct seccomp_data, args) + 8u * BY_ARGUMENT[v - 1].argument);
    if (forbidden) {
        emit(BPF_JMP | BPF_JSET | BPF_K, 1, 0, forbidden);
        emit(BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ALLOW);
    }
    for (; *value; value++) {
        emit(BPF_JMP | BPF_JEQ | BPF_K, 0, 1, *value);
        emit(BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ALLOW);
    }
    if (*refused) {
        for (int i = 0; i < 4 && refused[i]; i++) {
            emit(BPF_JMP | BPF_JEQ | BPF_K, 0, 1, refused[i]);
            emit(BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ERRNO | BY_ARGUMENT[v - 1].otherwise);
        }
        emit(BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ALLOW);
    }
    emit(BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ERRNO | BY_ARGUMENT[v - 1].otherwise);
}

/* A binary search over ranges of equal verdict: a dozen instructions per call, where a list would take hundreds. */
static void emit_tree(const uint16_t *starts, int low, int high) {
    if (low == high) {
        emit_verdict(verdict[starts[low]]);
        return;
    }
    int middle = (low + high + 1) / 2, branch = filter_size;
    emit(BPF_JMP | BPF_JGE | BPF_K, 0, 1, starts[middle]);
    emit(BPF_JMP | BPF_JA, 0, 0, 0);
    emit_tree(starts, low, middle - 1);
    filter[branch + 1].k = filter_size - (uint32_t)branch - 2;
    emit_tree(starts, middle, high);
}

void build_filter(bool in_container) {
    const uint32_t deny = SECCOMP_RET_ERRNO | EPERM, unknown = SECCOMP_RET_ERRNO | ENOSYS;
    uint16_t starts[CALLS];
    int ranges = 0;
    for (int i = 0; i < CALLS; i++) verdict[i] = i <= SYS_fchmodat2 ? deny : unknown;
    for (size_t g = 0; g < sizeof ALLOWED / sizeof *ALLOWED; g++)
        for (size_t i = 0; i == 0 || (i < sizeof ALLOWED[g].calls / sizeof(short) && ALLOWED[g].calls[i]); i++)
            verdict[ALLOWED[g].calls[i]] = SECCOMP_RET_ALLOW;
    for (uint32_t i = 0; i < RULES; i++) verdict[BY_ARGUMENT[i].call] = i + 1;
    for (size_t i = 0; in_container && i < sizeof OF_OTHERS / sizeof *OF_OTHERS; i++) verdict[OF_OTHERS[i]] = deny;
    verdict[SYS_clone3] = unknown; /* its flags lie in memory a filter cannot see; libraries fall back to clone */
    for (int i = 0; i < CALLS; i++)
        if (i == 0 || verdict[i] != verdict[i - 1]) starts[ranges++] = (uint16_t)i;
    emit(BPF_LD | BPF_W | BPF_ABS, 0, 0, offsetof(struct seccomp_data, arch));
    emit(BPF_JMP | BPF_JEQ | BPF_K, 1, 0, THIS_ARCH);
    emit(BPF_RET | BPF_K, 0, 0, SECCOMP_RET_KILL_PROCESS);
    emit(BPF_LD | BPF_W | BPF_ABS, 0, 0, offsetof(struct seccomp_data, nr));
    emit_tree(starts, 0, ranges - 1); /* the last range has no end: x32 numbers answer ENOSYS too */
}

bool enter_filter(void) {
    struct sock_fprog program = {filter_size, filter};
    return syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, 0, &program) == 0;
}
