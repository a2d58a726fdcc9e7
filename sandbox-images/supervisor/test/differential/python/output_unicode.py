import sys
print("ÄÖÜ €  日本語 🐍 \x00 \x7f")
sys.stdout.buffer.write(b"\xff\xfe raw bytes\n")
print("\ud800")
