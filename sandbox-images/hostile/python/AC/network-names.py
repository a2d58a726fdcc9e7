# Wants to look up names and to fetch something, by every door of the library.
import socket
import urllib.request

reached = []
for act in (lambda: socket.getaddrinfo("example.org", 80), lambda: socket.gethostbyname("localhost.example"),
            lambda: socket.create_connection(("127.0.0.1", 6379), 1), lambda: socket.create_connection(("169.254.169.254", 80), 1),
            lambda: socket.create_connection(("::1", 5432), 1), lambda: urllib.request.urlopen("http://172.17.0.1/", timeout=1),
            lambda: socket.gethostbyaddr("8.8.8.8"), lambda: socket.if_nameindex() and None):
    try:
        if act() is not None:
            reached.append("reached")
    except OSError:
        pass
print("contained" if not reached else reached)
