import os
import random
import secrets
import subprocess
import sys
import tempfile
import uuid
again = subprocess.run([sys.executable, "-c", "import random; print(random.random())"], capture_output=True, text=True).stdout
print(str(random.random()) != again.strip(), uuid.uuid4() != uuid.uuid4(), len(secrets.token_hex()), os.urandom(8) != os.urandom(8))
random.seed(42)
print(random.random(), random.sample(range(100), 5), random.gauss(0, 1))
print(tempfile.gettempdir(), os.path.dirname(tempfile.mkdtemp()))
