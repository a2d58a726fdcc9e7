import hashlib
import sys
numbers = [int(line) for line in sys.stdin]
print(len(numbers), sum(numbers), hashlib.sha256(str(numbers).encode()).hexdigest())
