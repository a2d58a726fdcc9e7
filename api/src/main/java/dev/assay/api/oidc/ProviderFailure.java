package dev.assay.api.oidc;

/** A provider did not answer, or not as it should. The message is for the log and holds no secret. */
final class ProviderFailure extends Exception {
    private static final long serialVersionUID = 1L;

    ProviderFailure(String message) {
        super(message);
    }

    ProviderFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
