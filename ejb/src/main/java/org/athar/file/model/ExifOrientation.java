package org.athar.file.model;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.BufferedInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads how a camera was held from the EXIF block of a JPEG (CIPA DC-008, tag 0x0112); nothing else of it. */
final class ExifOrientation {

    private static final int START_OF_IMAGE = 0xFFD8;
    private static final int EXIF_SEGMENT = 0xFFE1;
    private static final int FIRST_SEGMENT = 0xFFE0;
    private static final int LAST_SEGMENT = 0xFFEF;
    private static final int TAG = 0x0112;
    private static final int HEADER = 6;

    private ExifOrientation() {
    }

    /** 1 to 8; 1 where nothing is said or what is said makes no sense. */
    static int of(Path image) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(image)))) {
            if (in.readUnsignedShort() != START_OF_IMAGE) {
                return 1;
            }
            for (int marker = in.readUnsignedShort(); marker >= FIRST_SEGMENT && marker <= LAST_SEGMENT; marker = in.readUnsignedShort()) {
                byte[] segment = in.readNBytes(in.readUnsignedShort() - 2);
                if (marker == EXIF_SEGMENT && segment.length > HEADER && segment[0] == 'E' && segment[1] == 'x') {
                    return ofTiff(ByteBuffer.wrap(segment, HEADER, segment.length - HEADER).slice());
                }
            }
            return 1;
        } catch (java.io.EOFException | IndexOutOfBoundsException | IllegalArgumentException e) {
            return 1;
        }
    }

    private static int ofTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int entry = 0; entry < entries; entry++) {
            int at = directory + 2 + 12 * entry;
            if ((tiff.getShort(at) & 0xFFFF) == TAG) {
                int said = tiff.getShort(at + 8);
                return said >= 1 && said <= 8 ? said : 1;
            }
        }
        return 1;
    }
}
