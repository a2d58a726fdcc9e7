package dev.assay.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ImageSizeTest {
    private static byte[] drawn(ImageFormat format, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format.name(), out))
                .isTrue();
        return out.toByteArray();
    }

    @ParameterizedTest
    @EnumSource(names = {"PNG", "JPEG", "GIF"})
    void sizeOfAnImageThatJavaWrote_isReadFromItsBeginning(ImageFormat format) throws IOException {
        assertThat(ImageSize.of(format, drawn(format, 31, 300))).contains(new ImageSize(31, 300));
    }

    @ParameterizedTest
    @CsvSource({
        // the first bytes of files that cwebp writes: lossy, lossless, and with an alpha channel
        "52494646 00000000 57454250 56503820 00000000 300100 9d012a 1f00 2c01, 31, 300",
        "52494646 00000000 57454250 5650384c 00000000 2f 1ec04a00, 31, 300",
        "52494646 00000000 57454250 56503858 0a000000 10000000 1e0000 2b0100, 31, 300"
    })
    void sizeOfWebp_isReadFromEachOfItsForms(String bytes, int width, int height) {
        assertThat(ImageSize.of(ImageFormat.WEBP, HexFormat.of().parseHex(bytes.replace(" ", ""))))
                .contains(new ImageSize(width, height));
    }

    @ParameterizedTest
    @EnumSource(names = {"PNG", "JPEG", "GIF"})
    void imageOfAnotherFormat_isNone(ImageFormat format) throws IOException {
        byte[] image = drawn(format, 3, 3);
        assertThat(ImageFormat.values())
                .filteredOn(other -> other != format)
                .allMatch(other -> ImageSize.of(other, image).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void bytesOfAnyKind_areReadWithoutFailure(ImageFormat format) throws IOException {
        byte[] whole = format == ImageFormat.WEBP ? new byte[64] : drawn(format, 9, 9);
        SplittableRandom random = new SplittableRandom(7);
        for (int length = 0; length < whole.length; length++) {
            byte[] some = Arrays.copyOf(whole, length);
            for (int i = 0; i < 3 && length > 0; i++) {
                some[random.nextInt(length)] = (byte) random.nextInt();
            }
            Optional<ImageSize> size = ImageSize.of(format, some);
            assertThat(size.isEmpty() || size.get().width() > 0).isTrue();
        }
    }

    @Test
    void formats_areNamedByTheEndsOfNames() {
        assertThat(ImageFormat.named("a.b.PNG")).contains(ImageFormat.PNG);
        assertThat(ImageFormat.named("a.jpeg")).contains(ImageFormat.JPEG);
        assertThat(ImageFormat.named("a.svg")).isEmpty();
        assertThat(ImageFormat.named("png")).contains(ImageFormat.PNG);
        assertThat(ImageFormat.names()).isEqualTo("png, jpg, jpeg, gif, webp");
    }
}
