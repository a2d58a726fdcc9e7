"""Leaves a text in a file."""


def say(name, text):
    with open(name, "a") as file:
        file.write(text)
