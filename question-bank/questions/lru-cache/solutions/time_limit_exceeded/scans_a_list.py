class LRUCache:
    def __init__(self, capacity):
        self.capacity = capacity
        self.entries = []

    def take(self, key):
        found = None
        for i, entry in enumerate(self.entries):
            if entry[0] == key:
                found = i
        return None if found is None else self.entries.pop(found)

    def get(self, key):
        entry = self.take(key)
        if entry is None:
            return -1
        self.entries.append(entry)
        return entry[1]

    def put(self, key, value):
        self.take(key)
        self.entries.append((key, value))
        if len(self.entries) > self.capacity:
            self.entries.pop(0)
