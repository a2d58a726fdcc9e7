package dev.assay.db.file;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.assay.db.json.JsonText;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** The current resume of each person. */
@Singleton
public class Resumes {
    private final ResumeRows rows;
    private final FileRows files;

    Resumes(ResumeRows rows, FileRows files) {
        this.rows = rows;
        this.files = files;
    }

    /** What came of writing. */
    public sealed interface Writing {
        /**
         * It is as asked now.
         *
         * @param obsolete the file that was the resume before; its row is gone, its bytes are not
         */
        record Written(Optional<Resume> resume, Optional<UUID> obsolete) implements Writing {}

        /** The resume is of another version, or there is one, or none, against what the caller saw. */
        record Stale() implements Writing {}
    }

    public Optional<Resume> find(UUID userId) {
        return rows.findPrimary(userId);
    }

    /**
     * Makes the file the person's current resume, in place of the one before.
     *
     * @param seen the row version of the one before; empty: there is none
     */
    @Transactional
    public Writing put(StoredFile file, OptionalInt seen, String rawText, JsonText parsed) {
        rows.lockOwner(file.userId());
        Optional<Resume> before = rows.findPrimary(file.userId());
        if (!seen.equals(before.map(Resume::rowVersion).map(OptionalInt::of).orElse(OptionalInt.empty()))) {
            return new Writing.Stale();
        }
        files.save(file);
        if (before.isEmpty()) {
            rows.insertPrimary(
                    UuidCreator.getTimeOrderedEpoch(),
                    file.userId(),
                    file.name(),
                    Optional.of(file.id()),
                    file.name(),
                    file.size(),
                    file.mediaType(),
                    Optional.of(rawText),
                    parsed.text(),
                    file.createdAt());
        } else {
            rows.replace(
                    before.get().id(),
                    file.name(),
                    Optional.of(file.id()),
                    file.name(),
                    file.size(),
                    file.mediaType(),
                    Optional.of(rawText),
                    parsed.text());
        }
        Optional<UUID> obsolete = before.flatMap(Resume::fileId);
        obsolete.ifPresent(files::delete);
        return new Writing.Written(rows.findPrimary(file.userId()), obsolete);
    }

    /** Deletes the current resume. */
    @Transactional
    public Writing remove(UUID userId, int seen) {
        rows.lockOwner(userId);
        Optional<Resume> before = rows.findPrimary(userId);
        if (before.isEmpty() || rows.delete(before.get().id(), seen) == 0) {
            return new Writing.Stale();
        }
        Optional<UUID> obsolete = before.flatMap(Resume::fileId);
        obsolete.ifPresent(files::delete);
        return new Writing.Written(Optional.empty(), obsolete);
    }
}
