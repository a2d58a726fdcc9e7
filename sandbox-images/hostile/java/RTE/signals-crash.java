// Crashes the virtual machine itself: it wants to write a report of it and a core file.
import java.lang.foreign.*;

public class Main {
    public static void main(String[] arguments) {
        MemorySegment.ofAddress(0).reinterpret(8).set(ValueLayout.JAVA_INT, 0, 1);
    }
}
