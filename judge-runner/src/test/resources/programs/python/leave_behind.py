import os

for folder in ("/work", "/tmp", "/dev/shm"):
    os.makedirs(folder + "/left/deep")
    with open(folder + "/left/deep/secret", "w") as file:
        file.write("secret")
if os.fork() == 0:
    os.setsid()
    while True:
        pass
print(7)
