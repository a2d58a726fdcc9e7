# Takes memory and touches it until there is no more.
hoard = []
while True:
    hoard.append(bytearray(b"x") * (4 << 20))
