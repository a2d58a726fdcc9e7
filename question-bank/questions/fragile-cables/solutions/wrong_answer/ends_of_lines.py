# Takes only the cables of servers that have a single one for fragile, peeling the network from outside.
def fragileCables(servers, cables):
    at = [set() for _ in range(servers)]
    for position, (a, b) in enumerate(cables):
        at[a].add(position)
        at[b].add(position)
    fragile = []
    lonely = [server for server in range(servers) if len(at[server]) == 1]
    for server in lonely:
        if at[server]:
            position = at[server].pop()
            a, b = cables[position]
            other = a + b - server
            at[other].remove(position)
            fragile.append(position)
            if len(at[other]) == 1:
                lonely.append(other)
    return fragile
