package dev.assay.api.upload;

import dev.assay.api.problem.ProblemException;
import dev.assay.api.problem.ProblemType;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture, drawn anew as PNG: whatever else the file held, such as where it was taken, is gone.
 *
 * @param png at most 512 pixels wide and high
 */
// Made once, stored, and not kept.
@SuppressWarnings("ArrayRecordComponent")
record Picture(byte[] png) {
    /** Of a file that is looked at. */
    static final int MOST_BYTES = 2 << 20;

    private static final int MOST_PIXELS_A_SIDE = 6000;
    private static final int LEAST_PIXELS_A_SIDE = 16;
    private static final int SIDE = 512;
    private static final Set<String> FORMATS = Set.of("png", "jpeg", "gif");

    /**
     * Reads a file; what it is its bytes say, and nobody else.
     *
     * @throws ProblemException 413, 415 or 422 for what is no picture of ours
     */
    static Picture of(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw ProblemException.of(
                    ProblemType.PAYLOAD_TOO_LARGE,
                    "The picture has " + file.length + " bytes (expected: at most " + MOST_BYTES + ").");
        }
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw unknown();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return new Picture(png(scaled(read(reader))));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw damaged();
        }
    }

    private static BufferedImage read(ImageReader reader) throws IOException {
        if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
            throw unknown();
        }
        // The header alone; nothing is drawn yet.
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (Math.min(width, height) < LEAST_PIXELS_A_SIDE || Math.max(width, height) > MOST_PIXELS_A_SIDE) {
            throw ProblemException.at(
                    ProblemType.VALIDATION_FAILED,
                    "",
                    "out-of-range",
                    "The picture has " + width + " by " + height + " pixels (expected: " + LEAST_PIXELS_A_SIDE + " to "
                            + MOST_PIXELS_A_SIDE + " a side)");
        }
        ImageReadParam fewer = reader.getDefaultReadParam();
        int step = Math.max(1, Math.max(width, height) / (2 * SIDE));
        fewer.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, fewer);
    }

    private static BufferedImage scaled(BufferedImage image) {
        double factor = Math.min(1.0, (double) SIDE / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) Math.round(image.getWidth() * factor));
        int height = Math.max(1, (int) Math.round(image.getHeight() * factor));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = small.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return small;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static ProblemException unknown() {
        return ProblemException.of(
                ProblemType.UNSUPPORTED_MEDIA_TYPE,
                "The file is no picture that is taken (expected: PNG, JPEG or GIF).");
    }

    private static ProblemException damaged() {
        return ProblemException.at(
                ProblemType.VALIDATION_FAILED, "", "damaged", "The picture cannot be read to its end");
    }
}
