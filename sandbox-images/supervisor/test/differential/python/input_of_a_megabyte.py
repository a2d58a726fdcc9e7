import hashlib
import sys
sys.stdin.readline()
numbers = [int(line) for line in sys.stdin]
print(len(numbers), sum(numbers), hashlib.sha256(str(numbers).encode()).hexdigest())
