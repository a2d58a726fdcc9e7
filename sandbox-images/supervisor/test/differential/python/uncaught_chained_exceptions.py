class Trouble(Exception):
    def __str__(self):
        return "trouble with ü and " + repr(self.args)


try:
    try:
        int("x")
    except ValueError as error:
        raise Trouble(1, "two") from error
except Trouble:
    {}["missing"]
