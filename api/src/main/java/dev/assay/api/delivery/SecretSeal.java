package dev.assay.api.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.assay.api.auth.SigningSecret;
import dev.assay.db.webhook.Sealed;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts the secrets of endpoints for the database, with a key that follows from the server's own secret (AES-256 in Galois
 * counter mode). A sealed secret opens for its own endpoint only.
 */
@Singleton
public final class SecretSeal {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKeySpec key;

    public SecretSeal(SigningSecret secret) {
        this.key = new SecretKeySpec(
                requireNonNull(secret, "secret is null").sign("secrets of webhooks", "encryption"), "AES");
    }

    public Sealed seal(WebhookSecret secret, UUID endpointId) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] text = cipher(Cipher.ENCRYPT_MODE, nonce, endpointId)
                    .doFinal(secret.text().getBytes(UTF_8));
            return new Sealed(ByteBuffer.allocate(NONCE_BYTES + text.length)
                    .put(nonce)
                    .put(text)
                    .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + CIPHER, e);
        }
    }

    /** Empty when it was sealed for another endpoint or under another secret of the server. */
    public Optional<WebhookSecret> open(Sealed sealed, UUID endpointId) {
        ByteBuffer bytes = ByteBuffer.wrap(sealed.bytes());
        if (bytes.remaining() <= NONCE_BYTES) {
            return Optional.empty();
        }
        byte[] nonce = new byte[NONCE_BYTES];
        byte[] text = new byte[bytes.remaining() - NONCE_BYTES];
        bytes.get(nonce).get(text);
        try {
            byte[] clear = cipher(Cipher.DECRYPT_MODE, nonce, endpointId).doFinal(text);
            return Optional.of(WebhookSecret.parse(new String(clear, UTF_8)));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, UUID endpointId) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(endpointId.toString().getBytes(UTF_8));
        return cipher;
    }
}
