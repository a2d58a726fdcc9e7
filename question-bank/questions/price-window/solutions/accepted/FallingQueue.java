import java.util.ArrayDeque;

class PriceWindow {
    private final int size;
    private int count;
    private final ArrayDeque<int[]> falling = new ArrayDeque<>();

    public PriceWindow(int size) {
        this.size = size;
    }

    public void add(int price) {
        while (!falling.isEmpty() && falling.peekLast()[1] <= price) {
            falling.pollLast();
        }
        falling.addLast(new int[] {count++, price});
        if (falling.peekFirst()[0] < count - size) {
            falling.pollFirst();
        }
    }

    public int highest() {
        return falling.isEmpty() ? -1 : falling.peekFirst()[1];
    }

    public int lead() {
        return falling.isEmpty() ? -1 : count - 1 - falling.peekFirst()[0];
    }
}
