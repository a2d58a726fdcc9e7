package dev.assay.image;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * How large an image is drawn, as the beginning of its file says.
 *
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 */
public record ImageSize(int width, int height) {
    private static final long PNG_SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int PNG_HEADER = 0x49484452;
    private static final int JPEG_START = 0xFFD8;
    private static final int WEBP_LOSSLESS = 0x2F;
    private static final int FOURTEEN_BITS = 0x3FFF;

    public ImageSize {
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException(width + " x " + height + " pixels (expected: at least 1 x 1)");
        }
    }

    /** Empty if the bytes are no image of that format. */
    public static Optional<ImageSize> of(ImageFormat format, byte[] bytes) {
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            return switch (format) {
                case PNG -> png(in);
                case JPEG -> jpeg(in);
                case GIF -> gif(in.order(ByteOrder.LITTLE_ENDIAN));
                case WEBP -> webp(in.order(ByteOrder.LITTLE_ENDIAN));
            };
        } catch (BufferUnderflowException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private static Optional<ImageSize> png(ByteBuffer in) {
        boolean is = in.getLong(0) == PNG_SIGNATURE && in.getInt(12) == PNG_HEADER;
        return is ? size(in.getInt(16), in.getInt(20)) : Optional.empty();
    }

    private static Optional<ImageSize> gif(ByteBuffer in) {
        String signature = ascii(in, 0, 6);
        boolean is = signature.equals("GIF87a") || signature.equals("GIF89a");
        return is ? size(Short.toUnsignedInt(in.getShort(6)), Short.toUnsignedInt(in.getShort(8))) : Optional.empty();
    }

    /** Goes from segment to segment until the one that says how the picture is coded. */
    private static Optional<ImageSize> jpeg(ByteBuffer in) {
        if (Short.toUnsignedInt(in.getShort(0)) != JPEG_START) {
            return Optional.empty();
        }
        int at = 2;
        while (Byte.toUnsignedInt(in.get(at)) == 0xFF) {
            int marker = Byte.toUnsignedInt(in.get(at + 1));
            if (marker == 0xFF) {
                at++;
                continue;
            }
            if (isFrame(marker)) {
                return size(Short.toUnsignedInt(in.getShort(at + 7)), Short.toUnsignedInt(in.getShort(at + 5)));
            }
            at += 2 + Math.max(2, Short.toUnsignedInt(in.getShort(at + 2)));
        }
        return Optional.empty();
    }

    /** SOF0 to SOF15 without DHT, JPG and DAC, which have numbers among theirs. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static Optional<ImageSize> webp(ByteBuffer in) {
        if (!ascii(in, 0, 4).equals("RIFF") || !ascii(in, 8, 4).equals("WEBP")) {
            return Optional.empty();
        }
        return switch (ascii(in, 12, 4)) {
            case "VP8 " -> size(in.getShort(26) & FOURTEEN_BITS, in.getShort(28) & FOURTEEN_BITS);
            case "VP8L" -> {
                int sides = in.getInt(21);
                yield in.get(20) == WEBP_LOSSLESS
                        ? size(1 + (sides & FOURTEEN_BITS), 1 + ((sides >>> 14) & FOURTEEN_BITS))
                        : Optional.empty();
            }
            case "VP8X" -> size(1 + (in.getInt(24) & 0xFFFFFF), 1 + (in.getInt(26) >>> 8));
            default -> Optional.empty();
        };
    }

    private static Optional<ImageSize> size(int width, int height) {
        return width > 0 && height > 0 ? Optional.of(new ImageSize(width, height)) : Optional.empty();
    }

    private static String ascii(ByteBuffer in, int at, int length) {
        byte[] letters = new byte[length];
        in.get(at, letters);
        return new String(letters, StandardCharsets.US_ASCII);
    }
}
