import os
import shutil
print(dict(sorted(os.environ.items())))
print(os.getcwd(), os.listdir("."), os.path.expanduser("~"), shutil.which("python3"))
os.environ["ADDED"] = "ä"
print(os.popen("echo $ADDED $HOME").read())
