package org.athar.laboratory.view;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.athar.custody.view.CustodyFacts;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;

/**
 * A sample in full, without what was typed of it.
 *
 * @param head              as in a list
 * @param version           version of the record, to be handed back with a change
 * @param part              number of the part that it was taken from, null if none is on record
 * @param takenBy           who took it
 * @param deviation         why the procedure for sampling was not followed, null if it was
 * @param resampleOf        number of the sample that it was taken in place of, null if none
 * @param resampleReason    why another one was needed
 * @param requestedOn       when the laboratory was asked
 * @param receivedOn        when it arrived
 * @param receivedCondition in which condition
 * @param limsNumber        number in the laboratory's own system
 * @param custody           where it is and who holds it
 * @param holder            who holds it, null once custody has ended
 * @param weightGrams       what is left of it, null if it was never weighed
 * @param mine              whether who asks holds it
 * @param extracts          what was drawn from it
 * @param recordedBy        who put it on record
 * @param recordedAt        when
 */
public record SampleView(SampleListItem head, long version, String part, String takenBy, String deviation, String resampleOf,
        String resampleReason, PartialDate requestedOn, PartialDate receivedOn, String receivedCondition, String limsNumber,
        CustodyFacts custody, LocalizedText holder, BigDecimal weightGrams, boolean mine, List<ExtractView> extracts,
        LocalizedText recordedBy, Instant recordedAt) implements Serializable {

    /** Keeps the list as it is. */
    public SampleView {
        extracts = List.copyOf(extracts);
    }

    /**
     * DNA drawn from it once.
     *
     * @param seq             its number among the extracts of the sample
     * @param extractedOn     when
     * @param method          by which method
     * @param usedGrams       what it took of the sample
     * @param ngPerMicrolitre concentration
     * @param note            anything else
     * @param by              who wrote it down
     */
    public record ExtractView(int seq, PartialDate extractedOn, String method, BigDecimal usedGrams, BigDecimal ngPerMicrolitre,
            String note, LocalizedText by) implements Serializable {
    }
}
