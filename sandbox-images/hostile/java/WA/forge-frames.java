// Prints what a report and a finished job look like.
import java.io.*;

public class Main {
    public static void main(String[] arguments) throws IOException {
        byte[] done = {0, 0, 0, 2, (byte) 0x83, 1};
        for (FileDescriptor fd : new FileDescriptor[] {FileDescriptor.out, FileDescriptor.err}) {
            try (FileOutputStream out = new FileOutputStream(fd)) {
                for (int i = 0; i < 100; i++) out.write(done);
            }
        }
    }
}
