"""A flush that fails changes the exit code."""
import os

print("this is lost")
os.close(1)
