package org.athar.harness;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** A picture of a page in few colours, small enough to be kept with the documentation. */
public final class SmallPicture {

    private static final int COLOURS = 96;
    private static final int COARSE = 0xF8F8F8;

    private SmallPicture() {
    }

    /** Writes a PNG anew, with the colours that occur most; any other becomes the nearest of them. */
    public static void write(byte[] png, Path file) {
        try {
            BufferedImage page = ImageIO.read(new ByteArrayInputStream(png));
            int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            int[] palette = palette(pixels);
            IndexColorModel model = new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE);
            BufferedImage small = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_INDEXED, model);
            Map<Integer, Byte> nearest = new HashMap<>();
            byte[] indexes = new byte[pixels.length];
            for (int i = 0; i < pixels.length; i++) {
                indexes[i] = nearest.computeIfAbsent(pixels[i], colour -> nearest(colour, palette));
            }
            small.getRaster().setDataElements(0, 0, page.getWidth(), page.getHeight(), indexes);
            ImageIO.write(small, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The most frequent colours, of those that look alike the most frequent one only. */
    private static int[] palette(int[] pixels) {
        Map<Integer, Integer> times = new HashMap<>();
        for (int pixel : pixels) {
            times.merge(pixel, 1, Integer::sum);
        }
        Map<Integer, Integer> seen = new HashMap<>();
        List<Integer> byTimes = times.entrySet().stream().sorted((a, b) -> b.getValue() - a.getValue()).map(Map.Entry::getKey).toList();
        byTimes.forEach(colour -> seen.putIfAbsent(colour & COARSE, colour));
        return byTimes.stream().filter(colour -> seen.get(colour & COARSE).equals(colour)).limit(COLOURS)
                .mapToInt(Integer::intValue).toArray();
    }

    private static byte nearest(int colour, int[] palette) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < palette.length; i++) {
            int red = (colour >> 16 & 255) - (palette[i] >> 16 & 255);
            int green = (colour >> 8 & 255) - (palette[i] >> 8 & 255);
            int blue = (colour & 255) - (palette[i] & 255);
            int distance = red * red + green * green + blue * blue;
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return (byte) best;
    }
}
