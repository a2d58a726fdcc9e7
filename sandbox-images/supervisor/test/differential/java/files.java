import java.io.*;
import java.nio.file.*;
import java.util.*;

public class Main {
    public static void main(String[] args) throws IOException {
        Path path = Path.of("größe.txt");
        Files.writeString(path, "größer\nline\n");
        System.out.println(Files.readAllLines(path) + " " + Files.size(path) + " " + path.toAbsolutePath() + " " + new File("x").getAbsolutePath());
        Files.createDirectories(Path.of("a/b"));
        Files.move(path, Path.of("a/b/moved"));
        try (var walk = Files.walk(Path.of("a"))) { System.out.println(walk.map(Path::toString).sorted().toList()); }
        try (ObjectOutputStream out = new ObjectOutputStream(new FileOutputStream("/tmp/object"))) { out.writeObject(new ArrayList<>(List.of(1, "two"))); }
        try (ObjectInputStream in = new ObjectInputStream(new FileInputStream("/tmp/object"))) { System.out.println(in.readObject()); } catch (ClassNotFoundException e) { throw new IOException(e); }
        System.out.println(File.createTempFile("xyz", ".y").getParent() + " " + Files.isWritable(Path.of("/usr")));
        Files.readString(Path.of("missing"));
    }
}
