import warnings
warnings.warn("a user's")
warnings.warn("shown in main", DeprecationWarning)
warnings.warn("not shown", PendingDeprecationWarning, stacklevel=9)
print(len(warnings.filters), [w[0] for w in warnings.filters])
print(eval("'\\d'"), 1 is 1)
warnings.simplefilter("error")
warnings.warn("now an error")
