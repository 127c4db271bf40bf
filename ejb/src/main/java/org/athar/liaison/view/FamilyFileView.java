package org.athar.liaison.view;

import java.io.Serializable;
import java.util.List;
import org.athar.identification.view.FamilyCase;
import org.athar.kernel.LocalizedText;
import org.athar.liaison.code.FamilyNeed;
import org.athar.missing.view.RelativeView;

/**
 * Everything that liaison holds about the family of one person.
 *
 * @param card          the person and what may be told
 * @param need          what the family is asked for, null if nothing
 * @param answers       what the family could hear, the latest first
 * @param relatives     the declared family
 * @param enquiries     how many enquiries are logged
 * @param appointments  what was agreed, open ones first
 * @param notifications how the family is or was told, the latest first
 * @param wishes        wishes about later finds, the latest first
 * @param receipts      remains handed over
 * @param decided       the decided case, null while nothing is decided
 * @param office        the office that speaks with this family, null if none
 * @param restricted    whether the data is kept and no longer used, so that nothing of the family is shown
 */
public record FamilyFileView(FamilyCard card, FamilyNeed need, List<AnswerView> answers, List<RelativeView> relatives,
        int enquiries, List<AppointmentView> appointments, List<NotificationView> notifications, List<WishView> wishes,
        List<ReceiptView> receipts, FamilyCase decided, LocalizedText office, boolean restricted) implements Serializable {

    /** Keeps the lists as they are. */
    public FamilyFileView {
        answers = List.copyOf(answers);
        relatives = List.copyOf(relatives);
        appointments = List.copyOf(appointments);
        notifications = List.copyOf(notifications);
        wishes = List.copyOf(wishes);
        receipts = List.copyOf(receipts);
    }
}
