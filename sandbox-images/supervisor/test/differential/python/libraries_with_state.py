import argparse
import datetime
import logging
import sqlite3
import statistics
import zlib
logging.warning("to stderr %s", 1)
logging.getLogger("x").info("not shown")
database = sqlite3.connect(":memory:")
database.execute("create table t (a integer, b text)")
database.executemany("insert into t values (?, ?)", [(1, "x"), (2, "y")])
print(database.execute("select sum(a), group_concat(b) from t").fetchall())
print(statistics.median([3, 1, 2]), zlib.crc32(b"abc"), zlib.decompress(zlib.compress(b"x" * 1000)) == b"x" * 1000)
print(datetime.date(2024, 2, 29) + datetime.timedelta(365), datetime.datetime(2024, 1, 1, tzinfo=datetime.timezone.utc).isoformat())
argparse.ArgumentParser().parse_args(["--unknown"])
