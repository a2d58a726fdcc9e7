import builtins
import site
print(site.ENABLE_USER_SITE, sorted(name for name in dir(builtins) if not name.startswith("_"))[-40:])
print(exit, quit, copyright is not None, type(help).__name__)
exit(8)
