package org.athar.source;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.athar.kernel.Clocks;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Texts;
import org.athar.kernel.Violations;
import org.athar.source.command.FigureLine;
import org.athar.source.command.RecordFigureCommand;
import org.athar.source.command.RecordSourceCommand;
import org.athar.source.command.RecordStatementCommand;
import org.athar.source.figure.FigureKind;
import org.athar.source.figure.Quantity;

/** What commands to the ledger must hold before anything else is looked at: all violations at once, none of which needs the database. */
final class LedgerRules {

    /** Longest line, in characters. */
    static final int LINE = 300;
    /** Longest text. */
    static final int TEXT = 4_000;
    private static final int MOST_OUTLETS = 20;
    private static final int MOST_SUBTOTALS = 30;

    private final Violations found = new Violations(SourceRefusal.MISSING, SourceRefusal.UNREADABLE);
    private final LocalDate today;

    private LedgerRules(Instant now) {
        this.today = Clocks.dayOf(now);
    }

    static Violations of(RecordSourceCommand command, Instant now) {
        LedgerRules rules = new LedgerRules(now);
        rules.source(command, now);
        return rules.found;
    }

    static Violations of(RecordStatementCommand command, Instant now) {
        LedgerRules rules = new LedgerRules(now);
        rules.found.required("subject", command.subject()).required("source", command.source())
                .requiredText("text", command.text(), TEXT).atMost("note", command.note(), TEXT)
                .unless((command.stance() == null) == (command.bearsOn() == null), "stance", SourceRefusal.STANCE_INCOMPLETE)
                .unless(command.supersedes() == null || command.note() != null, "note", SourceRefusal.REASON_MISSING);
        rules.notLater("asOf", command.asOf());
        return rules.found;
    }

    static Violations of(RecordFigureCommand command, Instant now) {
        LedgerRules rules = new LedgerRules(now);
        rules.figure(command);
        return rules.found;
    }

    /** The command with its texts made fit to keep. */
    static RecordSourceCommand clean(RecordSourceCommand typed) {
        List<String> outlets = typed.seenIn().stream().map(Texts::strip).filter(java.util.Objects::nonNull).distinct().toList();
        return new RecordSourceCommand(typed.type(), clean(typed.organisation()), Texts.strip(typed.title()), typed.origin(),
                Texts.strip(typed.newOrigin()), typed.behind(), outlets, Texts.strip(typed.language()), Texts.strip(typed.url()),
                typed.captureFile(), lower(Texts.strip(typed.captureSha256())), typed.capturedAt(), typed.publishedOn(),
                Texts.strip(typed.contact()), typed.consent(), typed.safetyFlag(), typed.sensitivity(), Texts.strip(typed.note()),
                typed.invented());
    }

    static RecordStatementCommand clean(RecordStatementCommand typed) {
        return new RecordStatementCommand(typed.subject(), typed.source(), typed.behind(), clean(typed.text()), typed.bearsOn(),
                typed.stance(), typed.asOf(), typed.aboutGroup(), typed.supersedes(), Texts.strip(typed.note()), typed.invented());
    }

    static RecordFigureCommand clean(RecordFigureCommand typed) {
        return new RecordFigureCommand(typed.subject(), typed.source(), typed.behind(), clean(typed.whole()),
                typed.parts().stream().map(LedgerRules::clean).toList(), typed.asOf(), typed.publishedOn(), typed.periodFrom(),
                typed.periodUntil(), typed.method(), typed.aboutGroup(), typed.supersedes(), Texts.strip(typed.note()),
                typed.invented());
    }

    private static FigureLine clean(FigureLine typed) {
        return typed == null ? null : new FigureLine(typed.kind(), typed.quantity(), clean(typed.counted()),
                Texts.strip(typed.wording()), typed.subject());
    }

    /** Blank languages become absent; null if none is left. */
    private static LocalizedText clean(LocalizedText typed) {
        if (typed == null) {
            return null;
        }
        LocalizedText text = new LocalizedText(Texts.strip(typed.en()), Texts.strip(typed.ar()), Texts.strip(typed.ckb()));
        return text.en() == null && text.ar() == null && text.ckb() == null ? null : text;
    }

    private static String lower(String digest) {
        return digest == null ? null : digest.toLowerCase(java.util.Locale.ROOT);
    }

    private void source(RecordSourceCommand command, Instant now) {
        found.required("type", command.type()).required("sensitivity", command.sensitivity())
                .atMost("organisation", command.organisation(), LINE).atMost("title", command.title(), LINE)
                .atMost("newOrigin", command.newOrigin(), LINE).atMost("url", command.url(), 2_000)
                .atMost("contact", command.contact(), TEXT).atMost("note", command.note(), TEXT);
        boolean person = command.type() != null && command.type().isPerson();
        LocalizedText organisation = command.organisation();
        found.unless(person || command.type() == null || organisation != null && (organisation.en() != null || organisation.ar() != null),
                        "organisationEn", SourceRefusal.ORGANISATION_MISSING)
                .unless(command.origin() == null || command.newOrigin() == null, "newOrigin", SourceRefusal.ORIGIN_TWICE)
                .unless(command.url() == null || command.url().matches("https?://[^\\s<>\"]+"), "url", SourceRefusal.ADDRESS_UNREADABLE)
                .unless(command.captureSha256() == null || command.captureSha256().matches("[0-9a-f]{64}"), "captureSha256",
                        SourceRefusal.DIGEST_UNREADABLE)
                .unless(command.language() == null || command.language().matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"), "language",
                        SourceRefusal.UNREADABLE, LINE)
                .unless(command.seenIn().size() <= MOST_OUTLETS
                        && command.seenIn().stream().allMatch(outlet -> Texts.isReadable(outlet, LINE)), "seenIn", SourceRefusal.UNREADABLE,
                        LINE)
                .unless(command.contact() == null || person && command.sensitivity() != null
                        && command.sensitivity().covers(Sensitivity.S3), "contact", SourceRefusal.CONTACT_NEEDS_CLASS)
                .unless(command.capturedAt() == null || !command.capturedAt().isAfter(now), "capturedAt", SourceRefusal.IN_THE_FUTURE);
        notLater("publishedOn", command.publishedOn());
    }

    private void figure(RecordFigureCommand command) {
        found.required("subject", command.subject()).required("source", command.source()).required("whole", command.whole())
                .atMost("note", command.note(), TEXT)
                .unless(command.parts().size() <= MOST_SUBTOTALS, "parts", SourceRefusal.TOO_MANY_SUBTOTALS, MOST_SUBTOTALS)
                .unless(command.supersedes() == null || command.note() != null, "note", SourceRefusal.REASON_MISSING)
                .unless(command.periodFrom() == null || command.periodUntil() == null
                        || !command.periodUntil().latest().isBefore(command.periodFrom().earliest()), "periodUntil",
                        SourceRefusal.PERIOD_ENDS_BEFORE_IT_BEGINS);
        notLater("asOf", command.asOf());
        notLater("publishedOn", command.publishedOn());
        notLater("periodFrom", command.periodFrom());
        notLater("periodUntil", command.periodUntil());
        if (command.whole() == null) {
            return;
        }
        line("", command.whole());
        found.unless(command.whole().kind() != FigureKind.POPULATION_PRESENT || command.asOf() != null, "asOf", SourceRefusal.DATE_MISSING);
        for (int i = 0; i < command.parts().size(); i++) {
            FigureLine part = command.parts().get(i);
            line("part" + i, part);
            boolean setApart = part.kind() != command.whole().kind() || part.counted() != null || part.subject() != null;
            found.unless(setApart, "part" + i + "Counted", SourceRefusal.SUBTOTAL_NOT_SET_APART);
        }
    }

    private void line(String prefix, FigureLine line) {
        Quantity quantity = line.quantity();
        boolean whole = quantity != null && quantity.isWhole();
        found.required(field(prefix, "kind"), line.kind()).atMost(field(prefix, "counted"), line.counted(), LINE)
                .atMost(field(prefix, "wording"), line.wording(), LINE)
                .unless(whole, field(prefix, "quantity"), SourceRefusal.NUMBERS_INCOMPLETE)
                .unless(!whole || quantity.isInOrder(), field(prefix, "quantity"), SourceRefusal.NUMBERS_OUT_OF_ORDER)
                .unless(!whole || line.kind() == null || line.kind().units().contains(quantity.unit()), field(prefix, "unit"),
                        SourceRefusal.UNIT_DOES_NOT_FIT);
    }

    private static String field(String prefix, String name) {
        return prefix.isEmpty() ? name : prefix + Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private void notLater(String field, PartialDate date) {
        found.unless(date == null || !date.isAhead(today), field, SourceRefusal.IN_THE_FUTURE);
    }
}
