package dev.assay.db.file;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The files of an installation. A file is stored before its row is added, and deleted after its row is gone. */
@Singleton
public class Files {
    private final FileRows rows;

    Files(FileRows rows) {
        this.rows = rows;
    }

    public void add(StoredFile file) {
        rows.save(file);
    }

    public Optional<StoredFile> find(UUID id) {
        return rows.findById(id);
    }

    public List<StoredFile> ofUser(UUID userId) {
        return rows.ofUser(userId);
    }

    /** Whatever names the file names none afterwards. */
    public void remove(UUID id) {
        rows.delete(id);
    }
}
