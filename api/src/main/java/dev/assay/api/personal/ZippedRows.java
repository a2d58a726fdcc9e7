package dev.assay.api.personal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.assay.db.personal.PersonalData;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes rows into an archive: a file for each kind, a list in each file, a line for each row. */
final class ZippedRows implements PersonalData.Reader {
    private final ZipOutputStream zip;
    private boolean first = true;

    ZippedRows(ZipOutputStream zip) {
        this.zip = requireNonNull(zip, "zip is null");
    }

    @Override
    public void begin(String kind) throws IOException {
        zip.putNextEntry(new ZipEntry("data/" + kind + ".json"));
        write("[");
        first = true;
    }

    @Override
    public void row(String json) throws IOException {
        write(first ? "\n" : ",\n");
        write(json);
        first = false;
    }

    @Override
    public void end() throws IOException {
        write("\n]\n");
        zip.closeEntry();
    }

    private void write(String text) throws IOException {
        zip.write(text.getBytes(UTF_8));
    }
}
