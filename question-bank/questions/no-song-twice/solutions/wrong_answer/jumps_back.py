# The song may have been played last before the stretch began.
def longestFresh(songs):
    last = {}
    begin = longest = 0
    for i, song in enumerate(songs):
        if song in last:
            begin = last[song] + 1
        last[song] = i
        longest = max(longest, i - begin + 1)
    return longest
