"""An error whose report goes nowhere is an error all the same."""
import sys

sys.excepthook = lambda *_: None
raise ValueError("not shown")
