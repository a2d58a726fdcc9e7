raise RuntimeError("no checker")
