package org.athar.laboratory.command;

import java.math.BigDecimal;
import org.athar.custody.CustodyMoment;
import org.athar.kernel.PartialDate;
import org.athar.laboratory.LaboratoryId;
import org.athar.laboratory.code.SampleKind;

/**
 * How a sample is taken, whatever it is of.
 *
 * @param kind           what it is
 * @param description    type, quantity, condition, marks, as on the label's form (C1)
 * @param moment         when it was taken
 * @param takenBy        who took it: name and function
 * @param place          where it was put
 * @param seal           seal put on, if any
 * @param weightGrams    its weight, if it was weighed
 * @param deviation      why the procedure for sampling was not followed, if it was not (D8)
 * @param resampleOf     number of the sample that it is taken in place of, if any
 * @param resampleReason why another one is needed
 * @param laboratory     which laboratory is asked to type it
 * @param requestedOn    when it is asked
 */
public record SampleTaking(SampleKind kind, String description, CustodyMoment moment, String takenBy, String place, String seal,
        BigDecimal weightGrams, String deviation, String resampleOf, String resampleReason, LaboratoryId laboratory,
        PartialDate requestedOn) {
}
