package org.athar.laboratory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.athar.custody.CustodyMoment;
import org.athar.custody.EvidenceNumber;
import org.athar.kernel.Clocks;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Refusal;
import org.athar.kernel.Texts;
import org.athar.kernel.Violations;
import org.athar.laboratory.code.ProfileKind;
import org.athar.laboratory.code.SampleKind;
import org.athar.laboratory.code.SampleOrigin;
import org.athar.laboratory.command.EndSampleCommand;
import org.athar.laboratory.command.ExtractCommand;
import org.athar.laboratory.command.ReceiveSampleCommand;
import org.athar.laboratory.command.RecordEliminationCommand;
import org.athar.laboratory.command.RecordLaboratoryCommand;
import org.athar.laboratory.command.RecordProfileCommand;
import org.athar.laboratory.command.SampleTaking;

/** What commands to the laboratory must hold, each by itself. */
final class LaboratoryRules {

    private static final int WORD = 60;
    private static final int LINE = 200;
    private static final int SENTENCE = 500;
    private static final int TEXT = 2_000;

    private LaboratoryRules() {
    }

    static Violations violations() {
        return new Violations(LaboratoryRefusal.MISSING, LaboratoryRefusal.UNREADABLE);
    }

    static RecordLaboratoryCommand clean(RecordLaboratoryCommand typed) {
        LocalizedText name = typed.name() == null ? new LocalizedText(null, null, null) : typed.name();
        return new RecordLaboratoryCommand(Texts.strip(typed.code()),
                new LocalizedText(Texts.strip(name.en()), Texts.strip(name.ar()), Texts.strip(name.ckb())),
                Texts.strip(typed.accreditation()), Texts.strip(typed.address()), typed.invented());
    }

    static List<Refusal> violations(RecordLaboratoryCommand command) {
        boolean unreadable = command.code() != null && !command.code().matches("[A-Z]{2,6}");
        return violations().required("code", command.code()).add(unreadable, "code", LaboratoryRefusal.CODE_FORM)
                .requiredText("nameEn", command.name().en(), LINE).atMost("nameAr", command.name().ar(), LINE)
                .atMost("nameCkb", command.name().ckb(), LINE).atMost("accreditation", command.accreditation(), LINE)
                .atMost("address", command.address(), LINE).found();
    }

    static SampleTaking clean(SampleTaking typed) {
        return new SampleTaking(typed.kind(), Texts.strip(typed.description()), typed.moment(), Texts.strip(typed.takenBy()),
                Texts.strip(typed.place()), Texts.strip(typed.seal()), typed.weightGrams(), Texts.strip(typed.deviation()),
                EvidenceNumber.parse(typed.resampleOf()).map(EvidenceNumber::toString).orElse(Texts.strip(typed.resampleOf())),
                Texts.strip(typed.resampleReason()), typed.laboratory(), typed.requestedOn());
    }

    static List<Refusal> violations(SampleTaking taking, SampleOrigin origin, LocalDate today) {
        boolean unfit = taking.kind() != null && !SampleKind.of(origin).contains(taking.kind());
        boolean half = (taking.resampleOf() == null) != (taking.resampleReason() == null);
        return violations().required("kind", taking.kind()).add(unfit, "kind", LaboratoryRefusal.KIND_UNFIT)
                .requiredText("takenBy", taking.takenBy(), LINE).atMost("deviation", taking.deviation(), TEXT)
                .atMost("resampleReason", taking.resampleReason(), SENTENCE)
                .add(half, taking.resampleOf() == null ? "resampleOf" : "resampleReason", LaboratoryRefusal.MISSING)
                .required("laboratory", taking.laboratory()).required("requestedOn", taking.requestedOn())
                .add(isAhead(taking.requestedOn(), today), "requestedOn", LaboratoryRefusal.IN_THE_FUTURE).found();
    }

    static ReceiveSampleCommand clean(ReceiveSampleCommand typed) {
        return new ReceiveSampleCommand(typed.sample(), typed.version(), typed.moment(), Texts.strip(typed.place()),
                Texts.strip(typed.sealFound()), Texts.strip(typed.condition()), Texts.strip(typed.laboratoryNumber()),
                Texts.strip(typed.limsNumber()), Texts.strip(typed.receipt()), Texts.strip(typed.note()));
    }

    static List<Refusal> violations(ReceiveSampleCommand command, LocalDate today) {
        return violations().addAll(moment(command.moment(), today)).requiredText("condition", command.condition(), SENTENCE)
                .requiredText("laboratoryNumber", command.laboratoryNumber(), WORD).atMost("limsNumber", command.limsNumber(), WORD)
                .found();
    }

    static ExtractCommand clean(ExtractCommand typed) {
        return new ExtractCommand(typed.sample(), typed.version(), typed.moment(), Texts.strip(typed.method()), typed.usedGrams(),
                typed.ngPerMicrolitre(), Texts.strip(typed.note()));
    }

    static List<Refusal> violations(ExtractCommand command, LocalDate today) {
        return violations().addAll(moment(command.moment(), today)).requiredText("method", command.method(), LINE)
                .atMost("note", command.note(), TEXT)
                .add(command.usedGrams() != null && command.usedGrams().signum() <= 0, "usedGrams", LaboratoryRefusal.NOT_POSITIVE)
                .add(isNegative(command.ngPerMicrolitre()), "ngPerMicrolitre", LaboratoryRefusal.NOT_POSITIVE).found();
    }

    static List<Refusal> violations(EndSampleCommand command, LocalDate today) {
        boolean goesOn = command.status() != null && !command.status().isEnd();
        return violations().required("status", command.status()).add(goesOn, "status", LaboratoryRefusal.NO_END)
                .addAll(moment(command.moment(), today)).requiredText("reason", command.reason(), TEXT).found();
    }

    static RecordProfileCommand clean(RecordProfileCommand typed) {
        return new RecordProfileCommand(typed.sample(), typed.extract(), typed.kind(), Texts.strip(typed.kit()),
                Texts.strip(typed.runName()), typed.typedOn(), typed.loci(), typed.dropout());
    }

    static List<Refusal> violations(RecordProfileCommand command, LocalDate today) {
        return violations().required("kind", command.kind()).atMost("kit", command.kit(), WORD)
                .atMost("runName", command.runName(), LINE).required("typedOn", command.typedOn())
                .add(isAhead(command.typedOn(), today), "typedOn", LaboratoryRefusal.IN_THE_FUTURE)
                .required("loci", command.loci()).found();
    }

    static RecordEliminationCommand clean(RecordEliminationCommand typed) {
        return new RecordEliminationCommand(Texts.strip(typed.code()), typed.category(), typed.kind(), Texts.strip(typed.kit()),
                Texts.strip(typed.source()), typed.loci(), typed.invented());
    }

    static List<Refusal> violations(RecordEliminationCommand command) {
        boolean unfit = command.kind() != null && command.kind() != ProfileKind.AUTOSOMAL_STR && command.kind() != ProfileKind.Y_STR;
        return violations().requiredText("code", command.code(), WORD).required("category", command.category())
                .required("kind", command.kind()).add(unfit, "kind", LaboratoryRefusal.ELIMINATION_KIND)
                .atMost("kit", command.kit(), WORD).requiredText("source", command.source(), LINE).required("loci", command.loci()).found();
    }

    static List<Refusal> reason(String field, String reason) {
        return violations().requiredText(field, reason, TEXT).found();
    }

    private static List<Refusal> moment(CustodyMoment moment, LocalDate today) {
        return violations().required("moment", moment)
                .add(moment != null && moment.isAfter(today.plusDays(1).atStartOfDay(Clocks.HOME).toInstant(), Clocks.HOME), "moment",
                        LaboratoryRefusal.IN_THE_FUTURE).found();
    }

    private static boolean isAhead(PartialDate date, LocalDate today) {
        return date != null && date.isAhead(today);
    }

    private static boolean isNegative(BigDecimal number) {
        return number != null && number.signum() < 0;
    }
}
