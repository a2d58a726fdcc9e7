public class Main {
    public static void main(String[] args) {
        for (String name : new String[] {"user.dir", "user.home", "file.encoding", "native.encoding", "stdout.encoding", "stderr.encoding", "stdin.encoding",
            "sun.jnu.encoding", "java.version", "java.vendor", "java.specification.version", "java.vm.name", "java.home", "java.io.tmpdir", "line.separator",
            "path.separator", "file.separator", "os.name", "os.arch", "user.language", "user.country", "user.timezone", "java.library.path", "java.class.version", "none"})
            System.out.println(name + "=" + System.getProperty(name));
        System.out.println(Runtime.version() + " " + args.length);
    }
}
