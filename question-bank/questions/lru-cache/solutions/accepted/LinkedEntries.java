import java.util.HashMap;
import java.util.Map;

class LRUCache {
    private static class Entry {
        int key;
        int value;
        Entry before;
        Entry after;
    }

    private final int capacity;
    private final Map<Integer, Entry> entries = new HashMap<>();
    private final Entry ends = new Entry();

    public LRUCache(int capacity) {
        this.capacity = capacity;
        ends.before = ends;
        ends.after = ends;
    }

    public int get(int key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            return -1;
        }
        unlink(entry);
        linkFirst(entry);
        return entry.value;
    }

    public void put(int key, int value) {
        Entry entry = entries.get(key);
        if (entry == null) {
            entry = new Entry();
            entry.key = key;
            entries.put(key, entry);
        } else {
            unlink(entry);
        }
        entry.value = value;
        linkFirst(entry);
        if (entries.size() > capacity) {
            Entry last = ends.before;
            unlink(last);
            entries.remove(last.key);
        }
    }

    private void linkFirst(Entry entry) {
        entry.before = ends;
        entry.after = ends.after;
        ends.after.before = entry;
        ends.after = entry;
    }

    private static void unlink(Entry entry) {
        entry.before.after = entry.after;
        entry.after.before = entry.before;
    }
}
