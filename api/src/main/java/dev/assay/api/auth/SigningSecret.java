package dev.assay.api.auth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The key that signs access tokens: at least 32 bytes. Prints as nothing useful, so that it cannot reach a log. */
public final class SigningSecret {
    private static final int LEAST_BYTES = 32;

    private final byte[] bytes;

    private SigningSecret(byte[] bytes) {
        if (bytes.length < LEAST_BYTES) {
            throw new IllegalArgumentException(
                    "the token secret holds " + bytes.length + " bytes (expected: at least " + LEAST_BYTES + ")");
        }
        this.bytes = bytes;
    }

    /**
     * Reads the key.
     *
     * @throws IllegalArgumentException when the text is not base64 of at least 32 bytes; the message hides the text
     */
    public static SigningSecret fromBase64(String text) {
        try {
            return new SigningSecret(Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "the token secret is not base64 of at least " + LEAST_BYTES + " bytes", e);
        }
    }

    /** HMAC-SHA256 of the text; the same text under another purpose has another signature. */
    public byte[] sign(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
            mac.update(purpose.getBytes(UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HMAC-SHA256", e);
        }
    }

    byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public String toString() {
        return "SigningSecret[hidden]";
    }
}
