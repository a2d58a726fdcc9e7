# Counts pairs instead of people.
n, m = map(int, input().split())
voices = [0] * (n + 1)
for _ in range(m):
    a, b = map(int, input().split())
    voices[a] -= 2 * m + n
    voices[b] += 1
print(next((person for person in range(1, n + 1) if voices[person] == n - 1), -1))
