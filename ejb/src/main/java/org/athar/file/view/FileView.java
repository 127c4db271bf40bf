package org.athar.file.view;

import java.io.Serializable;
import java.time.Instant;
import org.athar.file.FileId;
import org.athar.file.FileKind;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Sensitivity;
import org.athar.security.StaffId;

/**
 * A stored file as records show it.
 *
 * @param id           which one
 * @param originalName name as it came
 * @param kind         what it is
 * @param mediaType    its media type, told from the content
 * @param sizeBytes    its size
 * @param sha256       digest of its content, 64 hexadecimal digits
 * @param sensitivity  its class
 * @param graphic      whether to cover it until asked for
 * @param previewable  whether a small picture of it can be shown
 * @param capturedOn   when it was taken or written
 * @param collectedAt  when it was collected
 * @param item         what it is a copy of
 * @param origin       where it was collected from
 * @param tool         device, programme or method
 * @param operator     who collected it
 * @param note         anything else
 * @param storedBy     who stored it
 * @param recordedAt   when it was stored
 * @param invented     whether it belongs to the invented part of a sample
 */
public record FileView(FileId id, String originalName, FileKind kind, String mediaType, long sizeBytes, String sha256,
        Sensitivity sensitivity, boolean graphic, boolean previewable, PartialDate capturedOn, Instant collectedAt, String item,
        String origin, String tool, String operator, String note, StaffId storedBy, Instant recordedAt, boolean invented)
        implements Serializable {
}
