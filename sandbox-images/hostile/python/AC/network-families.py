# Asks for a socket of every family, type and protocol that might exist.
import socket

made = []
for family in range(64):
    for kind in (1, 2, 3, 4, 5, 6, 10, 1 | socket.SOCK_NONBLOCK):
        for protocol in (0, 1, 6, 17, 255):
            try:
                socket.socket(family, kind, protocol)
                made.append((family, kind, protocol))
            except OSError:
                pass
a, b = socket.socketpair()
for act in (lambda: a.bind("/tmp/name"), lambda: a.bind("\0name"), lambda: a.connect("\0name"), lambda: a.listen(), lambda: a.accept(),
            lambda: a.sendto(b"x", "/var/run/docker.sock"), lambda: a.setsockopt(socket.SOL_SOCKET, socket.SO_PASSCRED, 1)):
    try:
        act()
        made.append("more with a pair")
    except OSError:
        pass
print("contained" if not made else made)
