package dev.assay.api.mail;

import static java.util.Objects.requireNonNull;

import dev.assay.db.token.Secrets;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;

/** Puts mails into a folder, each as a file that mail programs open. For installations without a mail server. */
public final class OutboxFolder implements Mailer {
    private static final int DIGITS = 16;

    private final Path folder;
    private final Letters letters;
    private final Session session = Session.getInstance(new Properties());

    OutboxFolder(Path folder, Letters letters) {
        this.folder = requireNonNull(folder, "folder is null");
        this.letters = requireNonNull(letters, "letters is null");
    }

    /** The file appears in one piece. */
    @Override
    public void send(Mail mail) {
        Path part = folder.resolve(UUID.randomUUID() + ".part");
        try {
            Files.createDirectories(folder);
            try (OutputStream out = Files.newOutputStream(part)) {
                letters.write(session, mail).writeTo(out);
            }
            Files.move(part, folder.resolve(name(mail.to())), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | MessagingException e) {
            throw new MailFailure(
                    "the outbox " + folder + " takes no mail: " + e.getClass().getSimpleName(), e);
        }
    }

    @Override
    public void forget(String address) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> theirs = files.filter(
                            file -> file.getFileName().toString().endsWith(suffix(address)))
                    .toList();
            for (Path file : theirs) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException e) {
            // Nothing was sent yet.
            return;
        } catch (IOException e) {
            throw new MailFailure("the outbox " + folder + " cannot be read", e);
        }
    }

    /** Orders by time; the address is told by a digest, so that it can be found again and does not stand in a listing. */
    private static String name(String address) {
        return System.currentTimeMillis() + "-" + UUID.randomUUID().toString().substring(0, 8) + suffix(address);
    }

    private static String suffix(String address) {
        return "-" + Secrets.hash(address).substring(0, DIGITS) + ".eml";
    }
}
