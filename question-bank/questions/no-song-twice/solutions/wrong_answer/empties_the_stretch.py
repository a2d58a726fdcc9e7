# Begins anew at the repeat, instead of right behind the earlier one.
def longestFresh(songs):
    stretch = set()
    longest = 0
    for song in songs:
        if song in stretch:
            stretch.clear()
        stretch.add(song)
        longest = max(longest, len(stretch))
    return longest
