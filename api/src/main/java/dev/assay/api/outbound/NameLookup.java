package dev.assay.api.outbound;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Finds the addresses of a name. */
@FunctionalInterface
public interface NameLookup {
    /**
     * All addresses, the preferred ones first.
     *
     * @throws UnknownHostException when there is none
     */
    List<InetAddress> of(String name) throws UnknownHostException;

    /** As the machine does it. */
    static NameLookup system() {
        return name -> List.of(InetAddress.getAllByName(name));
    }
}
