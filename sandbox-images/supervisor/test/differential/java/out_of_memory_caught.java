import java.util.ArrayList;
import java.util.List;

public class Main {
    public static void main(String[] args) {
        try {
            System.out.println(new long[Integer.MAX_VALUE].length);
        } catch (OutOfMemoryError e) {
            System.out.println(e.getMessage());
        }
        List<byte[]> blocks = new ArrayList<>();
        for (int i = 0; i < 60; i++) blocks.add(new byte[1 << 20]);
        System.out.println(blocks.size());
        throw new OutOfMemoryError("by hand");
    }
}
