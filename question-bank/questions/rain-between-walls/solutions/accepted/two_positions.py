import sys


def main():
    heights = list(map(int, sys.stdin.buffer.read().split()))[1:]
    left, right = 0, len(heights) - 1
    highest_left = highest_right = water = 0
    while left <= right:
        if highest_left <= highest_right:
            height = heights[left]
            left += 1
            if height > highest_left:
                highest_left = height
            water += highest_left - height
        else:
            height = heights[right]
            right -= 1
            if height > highest_right:
                highest_right = height
            water += highest_right - height
    print(water)


main()
