package dev.assay.standalone.server;

import dev.assay.standalone.console.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Which TCP ports of this machine can be listened on. */
public final class FreePort {
    private FreePort() {}

    /** The preferred port if it is free on the loopback address, else any other free one. */
    public static int near(int preferred) {
        if (preferred > 0 && bindable(new InetSocketAddress(InetAddress.getLoopbackAddress(), preferred))) {
            return preferred;
        }
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("no free port on the loopback address", e);
        }
    }

    /**
     * Nothing, if the port is free.
     *
     * @param host an address or name of this machine, or the address that stands for all of them (0.0.0.0)
     * @throws Problem if it cannot be listened on there
     */
    public static void require(String host, int port) {
        InetSocketAddress address = new InetSocketAddress(host, port);
        if (address.isUnresolved() || !bindable(new InetSocketAddress(host, 0))) {
            throw new Problem("--host " + host + " (expected: an address of this machine, or 0.0.0.0 for all of them)");
        }
        if (!bindable(address)) {
            throw new Problem("port " + port + " is taken or not allowed on this machine; "
                    + "stop what listens there, or choose another: ./assay up --port " + (Math.max(port, 1024) + 1));
        }
    }

    private static boolean bindable(InetSocketAddress address) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address);
            return true;
        } catch (BindException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot try port " + address.getPort(), e);
        }
    }
}
