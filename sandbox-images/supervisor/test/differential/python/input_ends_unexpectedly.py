input()
input()
print(input("the third: "))
