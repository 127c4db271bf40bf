package org.athar.custody;

import java.math.BigDecimal;
import java.util.List;
import org.athar.custody.command.AcceptGapCommand;
import org.athar.custody.command.BeginCustodyCommand;
import org.athar.custody.command.RecordEventCommand;
import org.athar.custody.command.ReleaseCommand;
import org.athar.custody.command.TakeSampleCommand;
import org.athar.kernel.Refusal;
import org.athar.kernel.Texts;
import org.athar.kernel.Violations;

/** What commands about custody must hold, each by itself; the rules of the chain are the item's. */
final class CustodyRules {

    private static final int LINE = 200;
    private static final int SEAL = 60;
    private static final int PARTY = 300;
    private static final int SENTENCE = 500;
    private static final int TEXT = 2_000;
    private static final BigDecimal HEAVIEST_GRAMS = BigDecimal.valueOf(1_000_000);

    private CustodyRules() {
    }

    static BeginCustodyCommand clean(BeginCustodyCommand typed) {
        return new BeginCustodyCommand(typed.kind(), Texts.strip(typed.description()), typed.site(), Texts.strip(typed.context()),
                typed.fromGround(), typed.moment(), clean(typed.holder()), Texts.strip(typed.place()), Texts.strip(typed.seal()),
                Texts.strip(typed.condition()), Texts.strip(typed.note()), typed.invented());
    }

    static RecordEventCommand clean(RecordEventCommand typed) {
        return new RecordEventCommand(typed.item(), typed.type(), typed.moment(), clean(typed.to()), Texts.strip(typed.place()),
                Texts.strip(typed.sealBefore()), Texts.strip(typed.sealAfter()), Texts.strip(typed.condition()),
                Texts.strip(typed.purpose()), typed.weightGrams(), typed.photo(), Texts.strip(typed.receipt()),
                Texts.strip(typed.note()), typed.corrects(), typed.takesBack());
    }

    private static CustodyParty clean(CustodyParty party) {
        String name = party == null ? null : Texts.strip(party.name());
        return party == null || party.staff() == null && name == null ? null : new CustodyParty(party.staff(), name);
    }

    static List<Refusal> violations(BeginCustodyCommand command) {
        return new Violations(CustodyRefusal.MISSING, CustodyRefusal.UNREADABLE).required("kind", command.kind())
                .requiredText("description", command.description(), TEXT)
                .add(command.site() == null, "site", CustodyRefusal.NO_SITE)
                .atMost("context", command.context(), LINE)
                .add(command.fromGround() && command.context() == null, "context", CustodyRefusal.MISSING)
                .required("moment", command.moment()).required("holder", command.holder())
                .atMost("holder", command.holder() == null ? null : command.holder().name(), PARTY)
                .requiredText("place", command.place(), LINE).atMost("seal", command.seal(), SEAL)
                .atMost("condition", command.condition(), SENTENCE).atMost("note", command.note(), TEXT)
                .add(!command.fromGround() && command.note() == null, "note", CustodyRefusal.MISSING).found();
    }

    static TakeSampleCommand clean(TakeSampleCommand typed) {
        return new TakeSampleCommand(typed.from(), Texts.strip(typed.description()), typed.moment(), clean(typed.holder()),
                Texts.strip(typed.place()), Texts.strip(typed.seal()), typed.weightGrams(), Texts.strip(typed.condition()),
                typed.invented());
    }

    static List<Refusal> violations(TakeSampleCommand command) {
        return new Violations(CustodyRefusal.MISSING, CustodyRefusal.UNREADABLE)
                .requiredText("description", command.description(), TEXT).required("moment", command.moment())
                .required("holder", command.holder()).atMost("holder", command.holder() == null ? null : command.holder().name(), PARTY)
                .requiredText("place", command.place(), LINE).atMost("seal", command.seal(), SEAL)
                .add(isOdd(command.weightGrams()), "weightGrams", CustodyRefusal.NOT_POSITIVE)
                .atMost("condition", command.condition(), SENTENCE).found();
    }

    private static boolean isOdd(BigDecimal weight) {
        return weight != null && (weight.signum() <= 0 || weight.compareTo(HEAVIEST_GRAMS) > 0);
    }

    static List<Refusal> violations(RecordEventCommand command) {
        boolean elsewhere = command.type() == CustodyEventType.COLLECT || command.type() == CustodyEventType.RELEASE;
        boolean usesUp = command.type() == CustodyEventType.ANALYSE && command.weightGrams() != null
                && command.weightGrams().signum() == 0;
        return new Violations(CustodyRefusal.MISSING, CustodyRefusal.UNREADABLE).required("item", command.item())
                .required("type", command.type()).required("moment", command.moment())
                .add(elsewhere, "type", CustodyRefusal.NOT_BY_THIS_WAY)
                .atMost("to", command.to() == null ? null : command.to().name(), PARTY).atMost("place", command.place(), LINE)
                .atMost("sealBefore", command.sealBefore(), SEAL).atMost("sealAfter", command.sealAfter(), SEAL)
                .atMost("condition", command.condition(), SENTENCE).atMost("purpose", command.purpose(), SENTENCE)
                .add(!usesUp && isOdd(command.weightGrams()), "weightGrams", CustodyRefusal.NOT_POSITIVE)
                .atMost("receipt", command.receipt(), SEAL)
                .atMost("note", command.note(), TEXT).found();
    }

    static List<Refusal> violations(ReleaseCommand command) {
        return new Violations(CustodyRefusal.MISSING, CustodyRefusal.UNREADABLE).required("item", command.item())
                .required("moment", command.moment()).requiredText("recipient", command.recipient(), PARTY)
                .requiredText("receipt", command.receipt(), SEAL).required("checkedBy", command.checkedBy())
                .requiredText("condition", command.condition(), SENTENCE).requiredText("purpose", command.purpose(), SENTENCE).found();
    }

    static List<Refusal> violations(AcceptGapCommand command) {
        return new Violations(CustodyRefusal.MISSING, CustodyRefusal.UNREADABLE).required("item", command.item())
                .required("gap", command.gap()).requiredText("reason", command.reason(), TEXT).found();
    }
}
