// Fills the heap, and again in the handler of the error.
import java.util.*;

public class Main {
    static final List<long[]> HOARD = new ArrayList<>();

    public static void main(String[] arguments) {
        while (true) {
            try {
                while (true) HOARD.add(new long[1 << 17]);
            } catch (OutOfMemoryError e) {
                if (HOARD.size() > 10) {
                    int size = HOARD.size();
                    while (true) HOARD.add(new long[size << 10]);
                }
            }
        }
    }
}
