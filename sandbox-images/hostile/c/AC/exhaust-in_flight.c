// Sends descriptors through sockets to nobody: in flight they count as open nowhere. Loops of sockets that hold each other last.
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

int main(void) {
    long sent = 0;
    for (int round = 0; round < 2000; round++) {
        int pair[2];
        if (socketpair(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0, pair) != 0) break;
        for (int i = 0; i < 20; i++) {
            union { char bytes[CMSG_SPACE(16 * sizeof(int))]; struct cmsghdr align; } control;
            struct msghdr message = {.msg_iov = &(struct iovec){"x", 1}, .msg_iovlen = 1, .msg_control = control.bytes,
                .msg_controllen = sizeof control.bytes};
            struct cmsghdr *header = CMSG_FIRSTHDR(&message);
            header->cmsg_level = SOL_SOCKET;
            header->cmsg_type = SCM_RIGHTS;
            header->cmsg_len = CMSG_LEN(16 * sizeof(int));
            for (int k = 0; k < 16; k++) memcpy(CMSG_DATA(header) + k * sizeof(int), &pair[k % 2], sizeof(int));
            if (sendmsg(pair[0], &message, 0) < 0) break;
            sent += 16;
        }
    }
    puts(sent < 5000 ? "contained" : "descriptors in flight without end");
}
