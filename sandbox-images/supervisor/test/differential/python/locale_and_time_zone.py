import datetime
import locale
import time
print(locale.getlocale(), locale.getpreferredencoding(), locale.setlocale(locale.LC_ALL), locale.localeconv()["decimal_point"])
print(time.tzname, time.timezone, time.daylight, datetime.datetime.fromtimestamp(0), time.strftime("%c", time.gmtime(0)))
print(locale.setlocale(locale.LC_ALL, ""), f"{1234567.891:n}", locale.strcoll("a", "B"), "ä".upper(), sorted("bÄaZ"))
print(time.time() > 1.6e9, time.monotonic() > 0, 0 <= time.process_time() < 50, time.perf_counter_ns() > 0, time.get_clock_info("time"))
