package dev.assay.api.mail;

/** Where mails go. */
public interface Mailer {
    /**
     * Hands a mail over.
     *
     * @throws MailFailure when it was not taken; trying again may help
     */
    void send(Mail mail);

    /** Deletes what is kept of mails to the address, if anything is. */
    void forget(String address);
}
