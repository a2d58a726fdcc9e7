// Sockets of every family and type, and of a connected pair everything that leads further: names, addresses, options, listening.
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <net/if.h>
#include <unistd.h>

int main(void) {
    int got = 0, pair[2];
    for (int family = 0; family < 70; family++)
        for (int type = 0; type < 12; type++)
            for (int protocol = 0; protocol < 3; protocol++) {
                if (socket(family, type, protocol) >= 0) got++, printf("socket %d %d\n", family, type);
                if (family != AF_UNIX && socketpair(family, type, protocol, pair) == 0) got++, printf("pair %d %d\n", family, type);
            }
    long hidden = (1L << 32) | AF_UNIX; /* the filter sees the lower half, and so does the kernel */
    if (syscall(SYS_socketpair, hidden, SOCK_STREAM, 0, pair) != 0) puts("no pair"), got++;
    if (socketpair(AF_UNIX, SOCK_DGRAM, 0, pair) != 0) puts("no datagrams"), got++;
    struct sockaddr_un address = {AF_UNIX, "\0x"}, docker = {AF_UNIX, "/var/run/docker.sock"};
    struct ifreq interface = {.ifr_name = "lo"};
    got += bind(pair[0], (struct sockaddr *)&address, 5) == 0;
    got += connect(pair[0], (struct sockaddr *)&docker, sizeof docker) == 0;
    got += listen(pair[0], 1) == 0;
    got += setsockopt(pair[0], SOL_SOCKET, 32 /* SO_SNDBUFFORCE */, &(int){1 << 30}, 4) == 0;
    got += sendto(pair[0], "x", 1, 0, (struct sockaddr *)&docker, sizeof docker) == 1;
    struct msghdr message = {.msg_name = &docker, .msg_namelen = sizeof docker, .msg_iov = &(struct iovec){"x", 1}, .msg_iovlen = 1};
    got += sendmsg(pair[0], &message, 0) == 1;
    got += ioctl(pair[0], 0x8913 /* SIOCGIFFLAGS */, &interface) == 0;
    struct sockaddr_un name;
    socklen_t size = sizeof name;
    if (getsockname(pair[0], (struct sockaddr *)&name, &size) == 0 && size > 2) got++, puts("it has a name");
    if (!got) puts("contained");
}
