package dev.assay.api.mail;

/** A mail was not taken. The message names no address. */
public final class MailFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MailFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
