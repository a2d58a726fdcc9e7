package dev.assay.api.upload;

import static java.util.Objects.requireNonNull;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.assay.api.auth.Caller;
import dev.assay.api.edit.Versions;
import dev.assay.api.file.FileStore;
import dev.assay.api.problem.ProblemException;
import dev.assay.api.problem.ProblemType;
import dev.assay.db.file.FilePurpose;
import dev.assay.db.file.Files;
import dev.assay.db.file.Resume;
import dev.assay.db.file.Resumes;
import dev.assay.db.file.StoredFile;
import dev.assay.db.user.User;
import dev.assay.db.user.Users;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes pictures and resumes. Bytes are stored before their row and deleted after it, so a row never names a file that is not
 * there; bytes without a row are swept up later.
 */
@Singleton
final class UploadDesk {
    static final int MOST_RESUME_BYTES = 5 << 20;

    private static final Logger LOG = LoggerFactory.getLogger(UploadDesk.class);
    private static final int LONGEST_NAME = 200;
    private static final SkillList SKILLS = SkillList.bundled();

    private final Users users;
    private final Files files;
    private final Resumes resumes;
    private final FileStore store;
    private final TextReader reader;
    private final InstantSource clock;

    UploadDesk(Users users, Files files, Resumes resumes, FileStore store, TextReader reader, InstantSource clock) {
        this.users = requireNonNull(users, "users is null");
        this.files = requireNonNull(files, "files is null");
        this.resumes = requireNonNull(resumes, "resumes is null");
        this.store = requireNonNull(store, "store is null");
        this.reader = requireNonNull(reader, "reader is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    /** The file of the new picture, which replaces the one before. */
    UUID putAvatar(Caller caller, byte[] bytes) {
        Picture picture = Picture.of(bytes);
        Optional<UUID> before = user(caller).avatarFileId();
        StoredFile file = store(caller, FilePurpose.AVATAR, "avatar.png", "image/png", picture.png());
        files.add(file);
        users.setAvatar(caller.userId(), Optional.of(file.id()));
        before.ifPresent(this::discard);
        return file.id();
    }

    void removeAvatar(Caller caller) {
        Optional<UUID> before = user(caller).avatarFileId();
        users.setAvatar(caller.userId(), Optional.empty());
        before.ifPresent(this::discard);
    }

    Optional<Resume> resume(Caller caller) {
        return resumes.find(caller.userId());
    }

    /** Reads the file and makes it the current resume. */
    Resume putResume(Caller caller, byte[] bytes, String name, OptionalInt seen) {
        Optional<Resume> before = resumes.find(caller.userId());
        if (before.isPresent() && seen.isEmpty()) {
            throw ProblemException.of(
                    ProblemType.PRECONDITION_REQUIRED, "There is a resume; send If-Match with its ETag to replace it.");
        }
        if (bytes.length > MOST_RESUME_BYTES) {
            throw ProblemException.of(
                    ProblemType.PAYLOAD_TOO_LARGE,
                    "The resume has " + bytes.length + " bytes (expected: at most " + MOST_RESUME_BYTES + ").");
        }
        ResumeFormat format = ResumeFormat.of(bytes)
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.UNSUPPORTED_MEDIA_TYPE,
                        "The file is no resume that is taken (expected: PDF, DOCX or UTF-8 text)."));
        String text = reader.read(format, bytes);
        StoredFile file = store(caller, FilePurpose.RESUME, fileName(name, format), format.mediaType(), bytes);
        return switch (resumes.put(
                file, seen, text, ParsedResume.of(text, SKILLS).json())) {
            case Resumes.Writing.Written written -> {
                written.obsolete().ifPresent(this::erase);
                yield written.resume().orElseThrow(() -> ProblemException.notFound("resume"));
            }
            case Resumes.Writing.Stale stale -> {
                erase(file.id());
                throw Versions.stale();
            }
        };
    }

    void removeResume(Caller caller, int seen) {
        if (resumes.find(caller.userId()).isEmpty()) {
            throw ProblemException.notFound("resume");
        }
        switch (resumes.remove(caller.userId(), seen)) {
            case Resumes.Writing.Written written -> written.obsolete().ifPresent(this::erase);
            case Resumes.Writing.Stale stale -> throw Versions.stale();
        }
    }

    private StoredFile store(Caller caller, FilePurpose purpose, String name, String mediaType, byte[] bytes) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        try {
            FileStore.Stored stored = store.put(id, out -> out.write(bytes));
            return new StoredFile(
                    id,
                    caller.userId(),
                    purpose,
                    name,
                    mediaType,
                    stored.size(),
                    stored.sha256(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS));
        } catch (IOException e) {
            throw new UncheckedIOException("the file store takes no file", e);
        }
    }

    private void discard(UUID file) {
        files.remove(file);
        erase(file);
    }

    private void erase(UUID file) {
        try {
            store.delete(file);
        } catch (IOException e) {
            LOG.warn("file {} stays until it is swept up: {}", file, e.toString());
        }
    }

    private User user(Caller caller) {
        return users.find(caller.userId()).orElseThrow(() -> ProblemException.notFound("account"));
    }

    /** No path, no control character, and never empty. */
    private static String fileName(String name, ResumeFormat format) {
        String plain = name == null
                ? ""
                : name.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]+", "_").strip();
        return plain.isEmpty()
                ? "resume." + format.name().toLowerCase(Locale.ROOT)
                : plain.substring(Math.max(0, plain.length() - LONGEST_NAME));
    }
}
