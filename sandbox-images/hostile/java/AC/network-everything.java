// Every door of the library to a network.
import java.net.*;
import java.nio.channels.*;
import java.nio.file.*;
import java.util.*;

public class Main {
    interface Attempt { void make() throws Exception; }

    public static void main(String[] arguments) {
        Map<String, Attempt> attempts = new TreeMap<>();
        attempts.put("socket", () -> new Socket("127.0.0.1", 6379));
        attempts.put("server", () -> new ServerSocket(8080));
        attempts.put("datagram", () -> new DatagramSocket().send(new DatagramPacket(new byte[1], 1, InetAddress.getByName("8.8.8.8"), 53)));
        attempts.put("name", () -> InetAddress.getByName("example.org"));
        attempts.put("docker", () -> SocketChannel.open(UnixDomainSocketAddress.of("/var/run/docker.sock")));
        attempts.put("own unix", () -> ServerSocketChannel.open(StandardProtocolFamily.UNIX).bind(UnixDomainSocketAddress.of("/tmp/s")));
        attempts.put("fetch", () -> URI.create("http://172.17.0.1/").toURL().openStream());
        attempts.put("multicast", () -> new MulticastSocket(5000));
        attempts.put("interfaces", () -> { if (NetworkInterface.networkInterfaces().findAny().isEmpty()) throw new Exception(); });
        List<String> reached = new ArrayList<>();
        attempts.forEach((name, attempt) -> {
            try {
                attempt.make();
                reached.add(name);
            } catch (Exception | Error e) {
                // refused
            }
        });
        System.out.println(reached.isEmpty() ? "contained" : reached);
    }
}
