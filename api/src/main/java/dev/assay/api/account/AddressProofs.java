package dev.assay.api.account;

import dev.assay.db.user.User;
import java.util.Optional;

/** Asks people to show that they read mail at the address they have given. */
public interface AddressProofs {
    /**
     * Sends a mail with a secret, some time soon; nothing when too many were sent there lately.
     *
     * @param address where the request came from
     */
    void ask(User user, Optional<String> address);
}
