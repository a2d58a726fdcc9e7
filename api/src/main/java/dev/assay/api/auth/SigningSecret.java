package dev.assay.api.auth;

import java.util.Base64;

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

    /** @throws IllegalArgumentException when the text is not base64 of at least 32 bytes; the message hides the text */
    public static SigningSecret fromBase64(String text) {
        try {
            return new SigningSecret(Base64.getDecoder().decode(text));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "the token secret is not base64 of at least " + LEAST_BYTES + " bytes", e);
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
