package org.athar.file.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class APhotographWithHiddenDataTest {

    private static final String SECRET = "GPS 36.4 42.9 owner";

    @TempDir
    private Path directory;

    @Test
    void isShownSmallWithoutAWordOfWhatTheCameraWrote() throws IOException {
        Path original = photograph(1600, 800, 1);
        assertTrue(new String(Files.readAllBytes(original), StandardCharsets.ISO_8859_1).contains(SECRET));
        byte[] small = SmallPicture.of(original);
        assertFalse(new String(small, StandardCharsets.ISO_8859_1).contains(SECRET));
        BufferedImage shown = ImageIO.read(new ByteArrayInputStream(small));
        assertEquals(SmallPicture.SIDE, shown.getWidth());
        assertEquals(SmallPicture.SIDE / 2, shown.getHeight());
    }

    @Test
    void isShownUprightHoweverTheCameraWasHeld() throws IOException {
        assertRedIsAt(photograph(400, 200, 1), 10, 10);
        assertRedIsAt(photograph(400, 200, 3), 390, 190);
        assertRedIsAt(photograph(400, 200, 6), 190, 10);
        assertRedIsAt(photograph(400, 200, 8), 10, 390);
    }

    @Test
    void isNotShownIfItCannotBeRead() throws IOException {
        Path broken = Files.write(directory.resolve("broken"), new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 1, 2, 3});
        assertThrows(IOException.class, () -> SmallPicture.of(broken));
    }

    @Test
    void isNotShownIfItClaimsToBeLargerThanAnyPhotograph() throws IOException {
        for (int[] size : new int[][] {{40_000, 40_000}, {2_000_000_000, 1}, {1, 2_000_000_000}}) {
            IOException refused = assertThrows(IOException.class, () -> SmallPicture.of(claiming(size[0], size[1])));
            assertEquals("too large for a small picture", refused.getMessage());
        }
    }

    /** A PNG that says how large it is, and no more. */
    private Path claiming(int width, int height) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII)).putInt(width).putInt(height)
                .put(new byte[] {8, 0, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(header.array());
        ByteBuffer png = ByteBuffer.allocate(57).put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'})
                .putInt(13).put(header.array()).putInt((int) sum.getValue()).putInt(0).put("IDAT".getBytes(StandardCharsets.US_ASCII));
        return Files.write(directory.resolve("claims-" + width + "-" + height), png.array());
    }

    private static void assertRedIsAt(Path original, int x, int y) throws IOException {
        BufferedImage shown = ImageIO.read(new ByteArrayInputStream(SmallPicture.of(original)));
        Color found = new Color(shown.getRGB(x, y));
        assertTrue(found.getRed() > 200 && found.getGreen() < 80, "red expected at " + x + "," + y + " but there is " + found);
    }

    /** A white picture with a red corner at the top left, with an EXIF block that says how the camera was held and a secret. */
    private Path photograph(int width, int height, int orientation) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                picture.setRGB(x, y, x < width / 4 && y < height / 4 ? 0xFF0000 : 0xFFFFFF);
            }
        }
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", plain);
        byte[] exif = ("Exif\0\0MM\0*\0\0\0\u0008\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0" + (char) orientation + "\0\0\0\0\0\0" + SECRET)
                .getBytes(StandardCharsets.ISO_8859_1);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain.toByteArray(), 0, 2);
        out.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, (byte) (exif.length + 2)});
        out.write(exif);
        out.write(plain.toByteArray(), 2, plain.size() - 2);
        return Files.write(directory.resolve("photo-" + width + "-" + orientation + ".jpg"), out.toByteArray());
    }
}
