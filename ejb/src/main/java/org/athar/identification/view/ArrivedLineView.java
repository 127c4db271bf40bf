package org.athar.identification.view;

import java.io.Serializable;
import org.athar.missing.view.PersonReference;

/**
 * Evidence that came to a case with the parts it was made on. It counts once it is recorded about a candidate of this case.
 *
 * @param fromCase number of the case in which it was recorded
 * @param person   about whom it was recorded
 * @param line     the line as it was signed
 */
public record ArrivedLineView(String fromCase, PersonReference person, LineView line) implements Serializable {
}
