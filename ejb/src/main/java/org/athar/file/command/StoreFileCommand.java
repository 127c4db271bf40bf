package org.athar.file.command;

import java.time.Instant;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Sensitivity;

/**
 * A file to be kept, with the log of its collection. Only the name and the class are required; what is not known stays null.
 *
 * @param originalName name as it came, at most 200 characters
 * @param sensitivity  class of its content
 * @param graphic      whether it shows what should be covered until asked for
 * @param capturedOn   when the picture was taken or the document written
 * @param collectedAt  when it was collected, universal time
 * @param item         what it is a copy of
 * @param origin       address or place that it was collected from
 * @param tool         device, programme or method
 * @param operator     who collected it
 * @param note         anything else
 * @param invented     whether it belongs to the invented part of a sample
 */
public record StoreFileCommand(String originalName, Sensitivity sensitivity, boolean graphic, PartialDate capturedOn,
        Instant collectedAt, String item, String origin, String tool, String operator, String note, boolean invented) {

    /** A file of which no more is known than its name and class. */
    public static StoreFileCommand of(String originalName, Sensitivity sensitivity) {
        return new StoreFileCommand(originalName, sensitivity, false, null, null, null, null, null, null, null, false);
    }
}
