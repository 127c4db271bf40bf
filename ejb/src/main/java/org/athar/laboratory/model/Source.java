package org.athar.laboratory.model;

import java.util.UUID;
import org.athar.laboratory.code.SampleOrigin;
import org.athar.missing.ConsentId;
import org.athar.missing.MissingPersonId;
import org.athar.missing.RelativeId;
import org.athar.missing.code.Kinship;
import org.athar.recovery.RemainsId;
import org.athar.recovery.code.BodyElement;

/**
 * Of whom a sample is; null what does not apply.
 *
 * @param origin   of what kind
 * @param remains  the remains
 * @param part     the part of them, where parts are on record
 * @param element  which bone
 * @param person   the missing person
 * @param relative the relative who gave it
 * @param kinship  how that relative is related, as declared
 * @param consent  the consent, or the order of a court, under which it was given
 * @param invented whether it belongs to the invented part of a sample
 */
public record Source(SampleOrigin origin, RemainsId remains, UUID part, BodyElement element, MissingPersonId person, RelativeId relative,
        Kinship kinship, ConsentId consent, boolean invented) {

    /** Whether both come from the same remains, from the same relative, or are of the same person's own: profiles of such are alike. */
    public boolean isSameAs(Source other) {
        if (origin != other.origin) {
            return false;
        }
        return switch (origin) {
            case POST_MORTEM -> remains.equals(other.remains);
            case DIRECT -> person.equals(other.person);
            case FAMILY -> relative != null && relative.equals(other.relative);
        };
    }
}
