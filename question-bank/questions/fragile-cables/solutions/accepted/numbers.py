def fragileCables(servers, cables):
    ends = [[] for _ in range(servers)]
    for position, (a, b) in enumerate(cables):
        ends[a].append((b, position))
        ends[b].append((a, position))
    number = [-1] * servers
    lowest = [0] * servers
    count = 0
    fragile = []
    for first in range(servers):
        if number[first] >= 0:
            continue
        number[first] = lowest[first] = count
        count += 1
        way = [(first, -1, iter(ends[first]))]
        while way:
            server, came_by, left = way[-1]
            for other, position in left:
                if position == came_by:
                    continue
                if number[other] < 0:
                    number[other] = lowest[other] = count
                    count += 1
                    way.append((other, position, iter(ends[other])))
                    break
                lowest[server] = min(lowest[server], number[other])
            else:
                way.pop()
                if way:
                    before = way[-1][0]
                    lowest[before] = min(lowest[before], lowest[server])
                    if lowest[server] > number[before]:
                        fragile.append(came_by)
    return fragile
