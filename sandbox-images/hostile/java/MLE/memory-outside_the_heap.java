// Takes memory the heap limit does not count.
import java.lang.foreign.Arena;
import java.util.*;

public class Main {
    public static void main(String[] arguments) {
        Arena arena = Arena.ofShared();
        while (true) arena.allocate(16 << 20).fill((byte) 1);
    }
}
