package org.athar.source.subject;

import java.io.Serializable;
import org.athar.kernel.LocalizedText;

/**
 * How a subject is named where a figure about it is shown.
 *
 * @param subject which one
 * @param ref     its reference, such as {@code NIN-0012}, or the code of an area
 * @param name    its name
 */
public record SubjectLabel(LedgerSubject subject, String ref, LocalizedText name) implements Serializable {
}
