// Links, loops and holes in place of its own classes and everywhere else it may write.
import java.io.RandomAccessFile;
import java.nio.file.*;
import java.util.*;
import java.util.stream.Stream;

public class Main {
    public static void main(String[] arguments) throws Exception {
        List<Object> got = new ArrayList<>();
        Files.delete(Path.of("/work/Main.class"));
        Files.createSymbolicLink(Path.of("/work/Main.class"), Path.of("/proc/1/exe"));
        Files.createSymbolicLink(Path.of("/work/loop"), Path.of("/work/loop"));
        Files.createSymbolicLink(Path.of("/work/out"), Path.of("/etc"));
        for (String folder : List.of("/work", "/tmp", "/dev/shm")) {
            try (RandomAccessFile file = new RandomAccessFile(folder + "/hole", "rw")) {
                file.setLength(1L << 40);
                got.add(folder);
            } catch (java.io.IOException e) {
                // too large
            }
        }
        for (String path : List.of("/work/out/x", "/work/Main.class", "/x", "/usr/lib/jvm/x", "/home/x", "/run/x", "/var/tmp/x")) {
            try {
                Files.writeString(Path.of(path), "x");
                got.add(path);
            } catch (java.io.IOException e) {
                // refused
            }
        }
        System.out.println(got.isEmpty() ? "contained" : got);
    }
}
