package org.athar.identification.view;

import java.io.Serializable;
import org.athar.engine.protocol.Stage;

/**
 * A step was taken.
 *
 * @param caseNumber of which case
 * @param stage      where the case stands now
 */
public record StepTaken(String caseNumber, Stage stage) implements Serializable {
}
