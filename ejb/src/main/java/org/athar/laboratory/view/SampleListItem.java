package org.athar.laboratory.view;

import java.io.Serializable;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.laboratory.SampleId;
import org.athar.laboratory.code.SampleKind;
import org.athar.laboratory.code.SampleOrigin;
import org.athar.laboratory.code.SampleStatus;
import org.athar.missing.code.Kinship;
import org.athar.missing.view.PersonReference;
import org.athar.recovery.code.BodyElement;

/**
 * A sample in a list.
 *
 * @param id               which one
 * @param number           number on the label
 * @param origin           of whom it is
 * @param kind             what it is
 * @param status           where it stands
 * @param remains          number of the remains, null of reference samples
 * @param element          which bone, if known
 * @param person           the missing person, as who asks may see them; null of samples of remains
 * @param kinship          how the donor is related, null unless a relative's
 * @param laboratory       code and name of the laboratory
 * @param laboratoryNumber number that the laboratory gave it
 * @param takenOn          when it was taken
 * @param quarantined      whether it is quarantined
 * @param invented         whether invented for a sample
 */
public record SampleListItem(SampleId id, String number, SampleOrigin origin, SampleKind kind, SampleStatus status, String remains,
        BodyElement element, PersonReference person, Kinship kinship, LocalizedText laboratory, String laboratoryNumber,
        PartialDate takenOn, boolean quarantined, boolean invented) implements Serializable {
}
