package org.athar.identification.view;

import java.io.Serializable;
import org.athar.engine.protocol.Stage;
import org.athar.identification.CaseId;

/**
 * A decided case as far as liaison may know of it: where it stands after the decision, and nothing of how it was reached.
 *
 * @param id             which case
 * @param number         its number
 * @param stage          where it stands, from the decision on
 * @param invented       whether invented for a sample
 * @param returnPrepared whether the remains are prepared for return and wait for the handing over
 * @param partsMissing   the parts not included, as listed; null if none are or the return is not prepared
 */
public record FamilyCase(CaseId id, String number, Stage stage, boolean invented, boolean returnPrepared, String partsMissing)
        implements Serializable {
}
