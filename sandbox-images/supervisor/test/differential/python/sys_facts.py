import sys
print(sys.argv, sys.orig_argv, sys.executable, sys.prefix, sys.path)
print(sys.flags)
print(sys.getrecursionlimit(), sys.getswitchinterval(), sys.byteorder, sys.maxsize, sys.platform, sys.version)
print(sys.stdin.encoding, sys.stdout.encoding, sys.stderr.encoding, sys.stdin.errors, sys.stdout.errors, sys.stderr.errors)
print(sys.stdin.name, sys.stdout.name, sys.stdout.line_buffering, sys.stderr.line_buffering, sys.stdout.isatty(), sys.stdin.isatty())
print(sys.getfilesystemencoding(), sys.getdefaultencoding(), sys.float_info.max, sys.int_info, sys.hash_info.algorithm)
print(sys.dont_write_bytecode, sys.warnoptions, sys._xoptions, sys.gettrace(), sys.getprofile(), sys.is_finalizing())
print(sys.implementation.name, sys.path_hooks != [], sys.meta_path != [], sys.pycache_prefix, sys.tracebacklimit if hasattr(sys, "tracebacklimit") else None)
