"""Calls the function or class of solution.py, whose signature this is. How is said in /usr/lib/assay/harness.py."""
import json
import marshal

SIGNATURE = json.loads(@signature@)
NODES = {}


#{list
class ListNode:
    def __init__(self, val=@list-default@, next=None):
        self.val = val
        self.next = next


NODES["ListNode"] = ListNode


#}list
#{tree
class TreeNode:
    def __init__(self, val=@tree-default@, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right


NODES["TreeNode"] = TreeNode


#}tree
with open("/usr/lib/assay/harness.code", "rb") as harness:
    exec(marshal.loads(harness.read()))
main()
