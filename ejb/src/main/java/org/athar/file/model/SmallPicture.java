package org.athar.file.model;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Makes a small picture of an image: upright, at most {@value #SIDE} pixels to a side, as JPEG without a word of what the camera
 * wrote into the original (place, time, owner). Of an ordinary photograph little more than the small picture is held in memory; of what
 * claims more pixels than any camera of the field takes none is made.
 */
public final class SmallPicture {

    /** Longest side in pixels. */
    public static final int SIDE = 640;
    /** A few bytes can claim any size; and a progressive JPEG is held whole while it is read, at six bytes a pixel outside the heap. */
    private static final long MOST_PIXELS = 120_000_000;
    private static final int LONGEST = 100_000;

    private SmallPicture() {
    }

    /**
     * The small picture as JPEG.
     *
     * @throws IOException if the original cannot be read as an image
     */
    public static byte[] of(Path original) throws IOException {
        BufferedImage read = read(original.toFile());
        BufferedImage small = upright(read, ExifOrientation.of(original));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (!ImageIO.write(small, "jpeg", out)) {
            throw new IOException("no writer for JPEG");
        }
        return out.toByteArray();
    }

    private static BufferedImage read(File original) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(original)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("no reader for this image");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
                if (longest > LONGEST || (long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    throw new IOException("too large for a small picture");
                }
                int every = Math.max(1, longest / (2 * SIDE));
                ImageReadParam sparse = reader.getDefaultReadParam();
                sparse.setSourceSubsampling(every, every, 0, 0);
                return reader.read(0, sparse);
            } catch (RuntimeException e) {
                throw new IOException("the image is damaged", e);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage upright(BufferedImage read, int orientation) {
        boolean lying = orientation >= 5;
        double scale = Math.min(1.0, SIDE / (double) Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
        BufferedImage small = new BufferedImage(lying ? height : width, lying ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = small.createGraphics();
        try {
            canvas.setColor(Color.WHITE);
            canvas.fillRect(0, 0, small.getWidth(), small.getHeight());
            canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            canvas.transform(turn(orientation, width, height));
            canvas.drawImage(read, 0, 0, width, height, null);
        } finally {
            canvas.dispose();
        }
        return small;
    }

    /** How the eight orientations of EXIF are made upright; width and height are those before turning. */
    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
