package org.athar.missing;

import java.time.LocalDate;
import java.util.List;
import org.athar.kernel.PartialDate;
import org.athar.kernel.PersonName;
import org.athar.kernel.Refusal;
import org.athar.kernel.Texts;
import org.athar.kernel.Violations;
import org.athar.missing.code.NameKind;
import org.athar.missing.command.InformantEntry;
import org.athar.missing.command.LastSeen;
import org.athar.missing.command.NameEntry;
import org.athar.missing.command.PersonDescription;
import org.athar.missing.command.ProtectedData;
import org.athar.missing.command.RecordConsentCommand;
import org.athar.missing.command.RecordOfficeCommand;
import org.athar.missing.command.RegisterMissingCommand;
import org.athar.missing.command.RelativeEntry;

/** What commands about missing persons and families must hold, each by itself. */
final class MissingRules {

    private static final int WORD = 80;
    private static final int LINE = 200;
    private static final int TEXT = 2_000;

    private MissingRules() {
    }

    static Violations violations() {
        return new Violations(MissingRefusal.MISSING, MissingRefusal.UNREADABLE);
    }

    static NameEntry clean(NameEntry name) {
        PersonName parts = name.parts() == null ? new PersonName(null, null, null, null, null, null, null) : name.parts();
        return new NameEntry(name.kind(), name.script(), parts, Texts.strip(name.written()));
    }

    static RegisterMissingCommand clean(RegisterMissingCommand typed) {
        return new RegisterMissingCommand(typed.names().stream().map(MissingRules::clean).toList(), clean(typed.description()),
                clean(typed.lastSeen()), clean(typed.secret()), clean(typed.informant()), typed.office(), typed.reportedOn(),
                typed.invented());
    }

    static PersonDescription clean(PersonDescription life) {
        return new PersonDescription(life.sex(), life.birth(), life.birthplaceArea(), Texts.strip(life.birthplace()),
                Texts.strip(life.nationality()), life.marital(), Texts.strip(life.occupation()), life.residenceArea(),
                Texts.strip(life.residence()));
    }

    static LastSeen clean(LastSeen seen) {
        return seen == null ? LastSeen.UNKNOWN : new LastSeen(seen.on(), seen.area(), Texts.strip(seen.place()), Texts.strip(seen.by()),
                Texts.strip(seen.clothes()), seen.incident(), seen.facility());
    }

    static ProtectedData clean(ProtectedData data) {
        return data == null ? new ProtectedData(null, null, null)
                : new ProtectedData(Texts.strip(data.religion()), Texts.strip(data.ethnicity()), Texts.strip(data.identityNumbers()));
    }

    static InformantEntry clean(InformantEntry entry) {
        return entry == null ? null : new InformantEntry(Texts.strip(entry.name()), entry.relation(), Texts.strip(entry.contact()),
                entry.language(), entry.interviewer(), Texts.strip(entry.interviewedBy()), entry.interviewedOn(),
                Texts.strip(entry.place()));
    }

    static RelativeEntry clean(RelativeEntry entry) {
        return new RelativeEntry(Texts.strip(entry.name()), Texts.strip(entry.nameLatin()), entry.kinship(), entry.birth(),
                entry.living(), Texts.strip(entry.phone()), Texts.strip(entry.address()), entry.channel(), entry.language(),
                Texts.strip(entry.safeTimes()));
    }

    static List<Refusal> violations(RegisterMissingCommand command, LocalDate today) {
        Violations found = violations().required("reportedOn", command.reportedOn())
                .add(inFuture(command.reportedOn(), today), "reportedOn", MissingRefusal.IN_THE_FUTURE)
                .add(command.names().stream().noneMatch(name -> name.kind() == NameKind.MAIN && !name.parts().isEmpty()), "names",
                        MissingRefusal.NAME_MISSING);
        command.names().forEach(name -> found.addAll(violations(name)));
        found.addAll(violations(command.description(), command.lastSeen(), command.secret(), today));
        if (command.informant() != null) {
            found.addAll(violations(command.informant(), today));
        }
        return found.found();
    }

    static List<Refusal> violations(NameEntry name) {
        String field = name.script() == null ? "names" : "names." + name.script();
        Violations found = violations().required("kind", name.kind()).required("script", name.script())
                .add(name.parts().isEmpty() && name.written() == null, field, MissingRefusal.NAME_SAYS_NOTHING)
                .atMost(field, name.written(), LINE);
        name.parts().parts().forEach(part -> found.atMost(field, part, WORD));
        return found.found();
    }

    static List<Refusal> violations(PersonDescription life, LastSeen seen, ProtectedData secret, LocalDate today) {
        boolean bornAfter = life.birth() != null && seen.on() != null && seen.on().latest().isBefore(life.birth().earliest());
        return violations().add(inFuture(life.birth(), today), "birth", MissingRefusal.IN_THE_FUTURE)
                .atMost("birthplace", life.birthplace(), LINE).atMost("nationality", life.nationality(), WORD)
                .atMost("occupation", life.occupation(), LINE).atMost("residence", life.residence(), LINE)
                .add(inFuture(seen.on(), today), "lastSeenOn", MissingRefusal.IN_THE_FUTURE)
                .add(bornAfter, "lastSeenOn", MissingRefusal.BORN_AFTER).atMost("lastSeenPlace", seen.place(), LINE)
                .atMost("lastSeenBy", seen.by(), LINE).atMost("lastSeenClothes", seen.clothes(), TEXT)
                .atMost("religion", secret.religion(), WORD).atMost("ethnicity", secret.ethnicity(), WORD)
                .atMost("identityNumbers", secret.identityNumbers(), LINE).found();
    }

    static List<Refusal> violations(InformantEntry entry, LocalDate today) {
        return violations().requiredText("informantName", entry.name(), LINE).required("relation", entry.relation())
                .atMost("contact", entry.contact(), LINE)
                .add((entry.interviewer() == null) == (entry.interviewedBy() == null), "interviewer", MissingRefusal.MISSING)
                .atMost("interviewer", entry.interviewedBy(), LINE).required("interviewedOn", entry.interviewedOn())
                .add(inFuture(entry.interviewedOn(), today), "interviewedOn", MissingRefusal.IN_THE_FUTURE)
                .atMost("interviewPlace", entry.place(), LINE).found();
    }

    static List<Refusal> violations(RelativeEntry entry, LocalDate today) {
        return violations().requiredText("name", entry.name(), LINE).atMost("nameLatin", entry.nameLatin(), LINE)
                .required("kinship", entry.kinship())
                .add(entry.kinship() != null && !entry.kinship().isFamily(), "kinship", MissingRefusal.NOT_FAMILY)
                .add(inFuture(entry.birth(), today), "birth", MissingRefusal.IN_THE_FUTURE).atMost("phone", entry.phone(), WORD)
                .atMost("address", entry.address(), LINE).atMost("safeTimes", entry.safeTimes(), LINE).found();
    }

    static List<Refusal> violations(RecordConsentCommand command, LocalDate today) {
        return violations().required("basis", command.basis()).required("purpose", command.purpose())
                .requiredText("coverage", command.coverage(), TEXT).required("givenOn", command.givenOn())
                .add(inFuture(command.givenOn(), today), "givenOn", MissingRefusal.IN_THE_FUTURE)
                .requiredText("document", command.document(), LINE).found();
    }

    static List<Refusal> violations(RecordOfficeCommand command) {
        boolean unreadable = command.code() != null && !command.code().matches("[A-Z]{2,6}");
        return violations().required("code", command.code()).add(unreadable, "code", MissingRefusal.CODE_UNREADABLE)
                .requiredText("nameEn", command.name().en(), LINE).atMost("nameAr", command.name().ar(), LINE)
                .atMost("nameCkb", command.name().ckb(), LINE).atMost("address", command.address(), LINE)
                .atMost("phone", command.phone(), WORD).found();
    }

    static boolean inFuture(PartialDate date, LocalDate today) {
        return date != null && date.isAhead(today);
    }
}
