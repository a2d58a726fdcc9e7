// Looks for tests and expected outputs in files, arguments, environments and class path.
import java.nio.charset.StandardCharsets;
import java.nio.file.*;
import java.util.*;
import java.util.stream.*;

public class Main {
    public static void main(String[] arguments) throws Exception {
        String needle = String.join("-", "canary", "");
        List<String> found = new ArrayList<>();
        for (String top : List.of("/work", "/tmp", "/dev/shm", "/proc", "/run", "/etc", "/usr/lib/assay")) {
            Deque<Path> folders = new ArrayDeque<>(List.of(Path.of(top)));
            while (!folders.isEmpty()) {
                Path folder = folders.pop();
                try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                    for (Path entry : entries) {
                        if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS) && entry.getNameCount() < 4) folders.push(entry);
                        if (!Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS) || entry.endsWith("pagemap") || entry.endsWith("mem")) continue;
                        try (var in = Files.newInputStream(entry)) {
                            if (new String(in.readNBytes(1 << 16), StandardCharsets.ISO_8859_1).contains(needle)) found.add(entry.toString());
                        }
                    }
                } catch (java.io.IOException e) {
                    // refused
                }
            }
        }
        System.getenv().forEach((name, value) -> { if (value.contains(needle)) found.add(name); });
        if (System.getProperties().toString().contains(needle)) found.add("properties");
        System.out.println(found.isEmpty() ? "contained" : found);
    }
}
