from typing import List


def longestFresh(songs: List[int]) -> int:
    last = {}
    begin = longest = 0
    for i, song in enumerate(songs):
        if last.get(song, -1) >= begin:
            begin = last[song] + 1
        last[song] = i
        if i - begin >= longest:
            longest = i - begin + 1
    return longest
