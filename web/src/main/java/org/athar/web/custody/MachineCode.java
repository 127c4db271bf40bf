package org.athar.web.custody;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;

/** Draws a number as a QR code (ISO/IEC 18004) for a label, as the path of a drawing: it stays sharp at any size. */
@Named("machineCode")
@ApplicationScoped
public class MachineCode {

    private static final Map<EncodeHintType, Object> HINTS = Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.Q,
            EncodeHintType.MARGIN, 4);

    /** The dark squares, each one unit wide, as a path. A quarter of the code may be soiled and it can still be read. */
    public String path(String number) {
        BitMatrix squares = squares(number);
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < squares.getHeight(); row++) {
            int from = -1;
            for (int column = 0; column <= squares.getWidth(); column++) {
                boolean dark = column < squares.getWidth() && squares.get(column, row);
                if (dark && from < 0) {
                    from = column;
                } else if (!dark && from >= 0) {
                    path.append('M').append(from).append(' ').append(row).append('h').append(column - from).append("v1h-")
                            .append(column - from).append('z');
                    from = -1;
                }
            }
        }
        return path.toString();
    }

    /** How many units wide and high the code is, the quiet zone around it included. */
    public int size(String number) {
        return squares(number).getWidth();
    }

    private static BitMatrix squares(String number) {
        try {
            return new QRCodeWriter().encode(number, BarcodeFormat.QR_CODE, 0, 0, HINTS);
        } catch (WriterException e) {
            throw new IllegalArgumentException("a number that fits on a label fits into a code", e);
        }
    }
}
