# Goes through the whole box for every glove.
def loneGlove(gloves):
    lone = None
    for number in gloves:
        count = 0
        for other in gloves:
            if other == number:
                count += 1
        if count == 1:
            lone = number
    return lone
