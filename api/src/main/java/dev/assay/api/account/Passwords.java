package dev.assay.api.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.util.concurrent.Semaphore;

/**
 * Password hashes: Argon2id, written as PHC strings. At most as many hashes are
 * computed at once as there are processors, so that a burst of sign-ins costs waiting time and not memory.
 */
public final class Passwords {
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;

    private final Argon2Function argon2id;
    private final Semaphore slots = new Semaphore(Runtime.getRuntime().availableProcessors());
    private final String hashOfNobody;

    public Passwords(PasswordCost cost) {
        this.argon2id =
                Argon2Function.getInstance(cost.memoryKib(), cost.passes(), cost.lanes(), HASH_BYTES, Argon2.ID);
        this.hashOfNobody = hash("a password that no account has");
    }

    /** A fresh salt each time. */
    public String hash(String password) {
        slots.acquireUninterruptibly();
        try {
            return Password.hash(password)
                    .addRandomSalt(SALT_BYTES)
                    .with(argon2id)
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
