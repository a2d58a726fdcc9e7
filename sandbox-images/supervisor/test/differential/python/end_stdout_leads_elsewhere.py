import os

print("this is lost, too")
os.dup2(os.open("/dev/full", os.O_WRONLY) if os.path.exists("/dev/full") else os.open("main.py", os.O_RDONLY), 1)
