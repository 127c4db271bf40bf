package org.athar.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.athar.incident.command.AddPlaceCommand;
import org.athar.incident.command.LinkEvidence;
import org.athar.incident.command.LinkFacilityCommand;
import org.athar.incident.command.NamePerpetratorCommand;
import org.athar.incident.command.QualifyIncidentCommand;
import org.athar.incident.command.RecordFacilityCommand;
import org.athar.incident.command.RecordIncidentCommand;
import org.athar.incident.command.RecordOperatorCommand;
import org.athar.incident.command.RecordRollEntryCommand;
import org.athar.kernel.Clocks;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Texts;
import org.athar.kernel.Violations;
import org.athar.place.Position;
import org.athar.source.SourceId;
import org.athar.source.Stance;

/** What commands about incidents and facilities must hold before anything else is looked at: all violations at once. */
final class IncidentRules {

    /** Longest line, in characters. */
    static final int LINE = 300;
    /** Longest text. */
    static final int TEXT = 4_000;

    private final Violations found = new Violations(IncidentRefusal.MISSING, IncidentRefusal.UNREADABLE);
    private final LocalDate today;

    private IncidentRules(Instant now) {
        this.today = Clocks.dayOf(now);
    }

    static Violations none() {
        return new Violations(IncidentRefusal.MISSING, IncidentRefusal.UNREADABLE);
    }

    static Violations of(RecordIncidentCommand command, Instant now) {
        IncidentRules rules = new IncidentRules(now);
        rules.found.requiredText("name", command.name(), LINE).required("type", command.type()).required("openness", command.openness())
                .atMost("summary", command.summary(), TEXT).atMost("note", command.note(), TEXT);
        rules.period("startsOn", command.startsOn(), "endsOn", command.endsOn());
        return rules.found;
    }

    static Violations of(AddPlaceCommand command, Instant now) {
        IncidentRules rules = new IncidentRules(now);
        rules.found.required("role", command.role()).atMost("description", command.description(), LINE)
                .unless(command.area() != null || command.description() != null, "area", IncidentRefusal.PLACE_SAYS_NOTHING);
        rules.position(command.position(), command.source(), "source");
        return rules.found;
    }

    static Violations of(NamePerpetratorCommand command) {
        return none().requiredText("name", command.name(), LINE).required("statement", command.statement());
    }

    static Violations of(QualifyIncidentCommand command, Instant now) {
        IncidentRules rules = new IncidentRules(now);
        rules.found.requiredText("text", command.text(), TEXT).required("source", command.source());
        rules.notLater("statedOn", command.statedOn());
        return rules.found;
    }

    static Violations of(RecordFacilityCommand command, Instant now) {
        IncidentRules rules = new IncidentRules(now);
        rules.found.requiredText("name", command.name(), LINE).required("type", command.type()).required("area", command.area())
                .atMost("locality", command.locality(), LINE).atMost("note", command.note(), TEXT)
                .atMost("variants", String.join("", command.variants()), TEXT)
                .unless(command.capacity() == null || command.capacity() > 0, "capacity", IncidentRefusal.CAPACITY_IMPOSSIBLE)
                .unless(command.capacity() == null || command.capacitySource() != null, "capacitySource", IncidentRefusal.SOURCE_MISSING);
        rules.position(command.position(), command.positionSource(), "positionSource");
        rules.period("openedOn", command.openedOn(), "closedOn", command.closedOn());
        return rules.found;
    }

    static Violations of(RecordOperatorCommand command, Instant now) {
        IncidentRules rules = new IncidentRules(now);
        rules.found.requiredText("name", command.name(), LINE).required("source", command.source()).atMost("note", command.note(), TEXT)
                .unless(command.supersedes() == null || command.note() != null, "note", IncidentRefusal.REASON_MISSING);
        rules.period("from", command.from(), "until", command.until());
        return rules.found;
    }

    static Violations of(LinkFacilityCommand command) {
        Violations found = none().requiredText("claim", command.claim(), TEXT).required("facility", command.facility())
                .required("incident", command.incident());
        boolean against = command.evidence() != null && command.evidence().stance() == Stance.AGAINST;
        return of(found, command.evidence()).add(against, "stance", IncidentRefusal.FIRST_SOURCE_IS_AGAINST);
    }

    static Violations of(Violations found, LinkEvidence evidence) {
        found.required("source", evidence == null ? null : evidence.source())
                .required("stance", evidence == null ? null : evidence.stance());
        return evidence == null ? found : found.atMost("note", evidence.note(), TEXT);
    }

    static Violations of(RecordRollEntryCommand command, Instant now) {
        IncidentRules rules = new IncidentRules(now);
        rules.found.required("nameAsWritten", command.nameAsWritten()).atMost("nameAsWritten", command.nameAsWritten(), LINE)
                .required("script", command.script()).required("fate", command.fate()).required("source", command.source())
                .atMost("prisonerNumber", command.prisonerNumber(), LINE).atMost("sentence", command.sentence(), LINE)
                .atMost("block", command.block(), LINE).atMost("transfers", command.transfers(), TEXT).atMost("note", command.note(), TEXT)
                .unless(command.language() == null || command.language().matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*"), "language",
                        IncidentRefusal.UNREADABLE, LINE)
                .unless(command.supersedes() == null || command.note() != null, "note", IncidentRefusal.REASON_MISSING);
        rules.notLater("arrestedOn", command.arrestedOn());
        rules.notLater("lastSeenOn", command.lastSeenOn());
        return rules.found;
    }

    static RecordIncidentCommand clean(RecordIncidentCommand typed) {
        return new RecordIncidentCommand(clean(typed.name()), typed.type(), typed.openness(), typed.startsOn(), typed.endsOn(),
                clean(typed.summary()), Texts.strip(typed.note()), typed.invented());
    }

    static RecordFacilityCommand clean(RecordFacilityCommand typed) {
        List<String> variants = typed.variants().stream().map(Texts::strip).filter(Objects::nonNull).distinct().toList();
        return new RecordFacilityCommand(clean(typed.name()), variants, typed.type(), typed.area(), Texts.strip(typed.locality()),
                typed.position(), typed.positionSource(), typed.capacity(), typed.capacitySource(), typed.openedOn(), typed.closedOn(),
                Texts.strip(typed.note()), typed.invented());
    }

    static RecordRollEntryCommand clean(RecordRollEntryCommand typed) {
        return new RecordRollEntryCommand(typed.facility(), Texts.strip(typed.prisonerNumber()), Texts.strip(typed.nameAsWritten()),
                typed.script(), Texts.strip(typed.language()), typed.arrestedOn(), Texts.strip(typed.sentence()),
                Texts.strip(typed.block()),
                Texts.strip(typed.transfers()), typed.lastSeenOn(), typed.fate(), typed.source(), typed.supersedes(),
                Texts.strip(typed.note()), typed.invented());
    }

    static LinkEvidence clean(LinkEvidence typed) {
        return typed == null ? null : new LinkEvidence(typed.source(), typed.statement(), typed.stance(), Texts.strip(typed.note()));
    }

    /** Blank languages become absent; null if none is left. */
    static LocalizedText clean(LocalizedText typed) {
        if (typed == null) {
            return null;
        }
        LocalizedText text = new LocalizedText(Texts.strip(typed.en()), Texts.strip(typed.ar()), Texts.strip(typed.ckb()));
        return text.en() == null && text.ar() == null && text.ckb() == null ? null : text;
    }

    private void position(Position position, SourceId source, String sourceField) {
        if (position != null) {
            found.unless(position.isPossible() && position.method() != null, "position", IncidentRefusal.POSITION_INCOMPLETE)
                    .unless(source != null, sourceField, IncidentRefusal.SOURCE_MISSING);
        }
    }

    private void period(String fromField, PartialDate from, String untilField, PartialDate until) {
        notLater(fromField, from);
        notLater(untilField, until);
        found.unless(from == null || until == null || !until.latest().isBefore(from.earliest()), untilField,
                IncidentRefusal.ENDS_BEFORE_IT_BEGINS);
    }

    private void notLater(String field, PartialDate date) {
        found.unless(date == null || !date.isAhead(today), field, IncidentRefusal.IN_THE_FUTURE);
    }
}
