package dev.assay.api.upload;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * A program that reads a file on standard input and writes its text on standard output. It runs in a process of its own, with
 * little memory and little time, because the file may be made to take more.
 */
final class ExtractText {
    /** The file was made with a password. */
    static final int LOCKED = 10;

    /** There is too much in it. */
    static final int TOO_MUCH = 11;

    /** It is not what it begins like. */
    static final int DAMAGED = 12;

    static final int MOST_PAGES = 50;

    private static final double LEAST_RATIO = 0.01;
    private static final long MOST_PART_BYTES = 16L << 20;
    private static final int MOST_PARTS = 500;

    private ExtractText() {}

    public static void main(String[] arguments) throws IOException {
        // What libraries have to say is not part of the text.
        PrintStream out = System.out;
        System.setOut(System.err);
        byte[] file = System.in.readAllBytes();
        int status;
        try {
            status = run(ResumeFormat.valueOf(arguments[0]), file, out);
        } catch (InvalidPasswordException e) {
            status = LOCKED;
        } catch (IOException | RuntimeException e) {
            status = DAMAGED;
        }
        out.flush();
        System.exit(status);
    }

    private static int run(ResumeFormat format, byte[] file, OutputStream out) throws IOException {
        return switch (format) {
            case PDF -> pdf(file, out);
            case DOCX -> docx(file, out);
            case TEXT -> DAMAGED;
        };
    }

    private static int pdf(byte[] file, OutputStream out) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                return TOO_MUCH;
            }
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            out.write(stripper.getText(document).getBytes(UTF_8));
            return 0;
        }
    }

    private static int docx(byte[] file, OutputStream out) throws IOException {
        ZipSecureFile.setMinInflateRatio(LEAST_RATIO);
        ZipSecureFile.setMaxEntrySize(MOST_PART_BYTES);
        ZipSecureFile.setMaxFileCount(MOST_PARTS);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            out.write(extractor.getText().getBytes(UTF_8));
            return 0;
        }
    }
}
