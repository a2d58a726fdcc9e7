package dev.assay.api.auth;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.concurrent.Semaphore;

/**
 * Password hashes: Argon2id with 19 MiB, two passes and one lane, written as PHC strings. At most as many hashes are
 * computed at once as there are processors, so that a burst of sign-ins costs waiting time and not memory.
 */
public final class Passwords {
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final Argon2Function ARGON2ID =
            Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);

    private final Semaphore slots = new Semaphore(Runtime.getRuntime().availableProcessors());
    private final String hashOfNobody = hash("a password that no account has");

    /** A fresh salt each time. */
    public String hash(String password) {
        slots.acquireUninterruptibly();
        try {
            return Password.hash(password)
                    .addRandomSalt(SALT_BYTES)
                    .with(ARGON2ID)
                    .getResult();
        } finally {
            slots.release();
        }
    }

    public boolean matches(String password, String hash) {
        slots.acquireUninterruptibly();
        try {
            return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
        } finally {
            slots.release();
        }
    }

    /** Takes as long as {@link #matches} and is always false: for e-mail addresses without an account. */
    public boolean matchesNobody(String password) {
        return matches(password, hashOfNobody) && hashOfNobody.isEmpty();
    }
}
