# Goes on from each song until one comes again.
def longestFresh(songs):
    longest = 0
    for begin in range(len(songs)):
        stretch = set()
        for i in range(begin, len(songs)):
            if songs[i] in stretch:
                break
            stretch.add(songs[i])
        longest = max(longest, len(stretch))
    return longest
