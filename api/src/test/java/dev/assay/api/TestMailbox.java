package dev.assay.api;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the server has written to one person. */
record TestMailbox(Path outbox, String address) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern SECRET = Pattern.compile("#([A-Za-z0-9_-]{20,})");

    /** A mail with its secret. */
    record Received(String subject, String text) {
        String secret() {
            Matcher matcher = SECRET.matcher(text);
            if (!matcher.find()) {
                throw new AssertionError("no secret in: " + text);
            }
            return matcher.group(1);
        }
    }

    /** Waits for a mail that comes after the ones that are skipped. */
    Received awaitMail(int skipped) throws InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(deadline)) {
            List<Received> all = all();
            if (all.size() > skipped) {
                return all.get(skipped);
            }
            Thread.sleep(20);
        }
        throw new AssertionError("no mail number " + (skipped + 1) + " within " + PATIENCE);
    }

    /** In the order of their sending. */
    List<Received> all() {
        if (!Files.isDirectory(outbox)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(outbox)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".eml"))
                    .sorted()
                    .filter(this::mentionsAddress)
                    .map(TestMailbox::read)
                    .filter(mail -> recipient(mail).equals(address))
                    .map(TestMailbox::received)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Mails of others are passed over before they are taken apart; those of an account that is being deleted vanish. */
    private boolean mentionsAddress(Path file) {
        try {
            return Files.readString(file).contains(address);
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MimeMessage read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new MimeMessage(Session.getInstance(new Properties()), in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static Received received(MimeMessage mail) {
        try {
            return new Received(mail.getSubject(), mail.getContent().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
