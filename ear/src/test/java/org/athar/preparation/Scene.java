package org.athar.preparation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.athar.engine.protocol.fact.Discipline;
import org.athar.engine.protocol.fact.Profession;
import org.athar.identification.command.OpenCaseCommand;
import org.athar.identification.command.StepCommand;
import org.athar.identification.command.board.AppointSittingCommand.Member;
import org.athar.identification.command.evidence.NominateCandidateCommand;
import org.athar.kernel.PartialDate;
import org.athar.matching.view.MatchRunView;
import org.athar.missing.RelativeId;
import org.athar.missing.view.PersonReference;
import org.athar.recovery.code.BodyElement;
import org.athar.recovery.code.BodySide;
import org.athar.recovery.code.RemainsClass;
import org.athar.security.access.Confirmation;

/** Where a journey begins: what is on record already, under names that the journey chooses. */
enum Scene {

    /** A case with complete data, two verified persons, nobody nominated. */
    TWO_PERSONS((family, made) -> {
        made.put("number", CaseRoom.open(Ground.examined(RemainsClass.COMPLETE_BODY)).complete().number());
        made.put("first", Register.verified("First", family).handle());
        made.put("second", Register.verified("Second", family).handle());
    }),
    /** Two cases, the one with complete data. */
    TWO_CASES((family, made) -> {
        made.put("main", CaseRoom.open(Ground.examined(RemainsClass.INCOMPLETE_BODY)).complete().number());
        made.put("other", CaseRoom.open(Ground.remains(RemainsClass.BONE)).number());
    }),
    /** A set that two persons lay in: a case with a line of evidence made on one arm, and a record under which the arm can go. */
    COMMINGLED((family, made) -> {
        String remains = Ground.examined(RemainsClass.COMMINGLED_GROUP);
        UUID arm = Ground.part(remains, BodyElement.HUMERUS, BodySide.LEFT);
        Ground.part(remains, BodyElement.CRANIUM, null);
        CaseRoom room = CaseRoom.open(remains).complete();
        PersonReference person = Register.verified("Divided", family);
        room.dna(room.nominate(person), arm);
        made.put("number", room.number());
        made.put("record", Ground.remains(RemainsClass.BODY_PART));
        made.put("person", person.handle());
    }),
    /** A case that was weighed on paper in 2021, and the sitting of that year. */
    PAPER((family, made) -> {
        PersonReference person = Register.verified("Paper", family);
        String remains = Ground.examined(RemainsClass.COMPLETE_BODY);
        CaseRoom room = new CaseRoom(Cast.COORDINATOR.done(() -> CaseRoom.cases().open(new OpenCaseCommand(paper(null, "2021-01-10"),
                remains))).caseNumber());
        Cast.COORDINATOR.done(() -> CaseRoom.cases().completeData(paper(room.number(), "2021-01-20")));
        NominateCandidateCommand nomination = new NominateCandidateCommand(paper(room.number(), "2021-02-01"), person.handle(),
                Cast.INVESTIGATOR.id(), CaseRoom.today().plusDays(30), false);
        Cast.INVESTIGATOR.done(() -> CaseRoom.candidates().nominate(nomination));
        room.dna(room.candidate(person), null);
        Cast.COORDINATOR.done(() -> CaseRoom.candidates().beginReconciliation(paper(room.number(), "2021-03-01")));
        made.put("number", room.number());
        made.put("sitting", Sittings.appoint(LocalDate.of(2021, 1, 1), "4/2021 " + family, List.of(
                new Member(Cast.CHAIR.id(), true, Profession.FORENSIC_DOCTOR, Set.of()),
                new Member(Cast.JUDGE.id(), false, Profession.JUDGE, Set.of()),
                new Member(Cast.GENETICIST.id(), false, Profession.GENETICIST, Set.of(Discipline.DNA))),
                List.of(Cast.CHAIR, Cast.JUDGE, Cast.GENETICIST)));
    }),
    /** An identified person, certified, the family told. */
    TOLD((family, made) -> {
        PersonReference person = Register.verified("Contested", family);
        RelativeId mother = Register.mother(person, "Mother " + family);
        made.put("number", CaseRoom.identified(Ground.examined(RemainsClass.COMPLETE_BODY), person).certify()
                .tell(person, mother).number());
        made.put("person", person.handle());
    }),
    /** A case with complete data, a sample in custody, and a person who has been reported and verified since. */
    NAMELESS((family, made) -> {
        made.put("number", CaseRoom.open(Ground.examined(RemainsClass.COMPLETE_BODY)).complete().number());
        made.put("sample", Ground.remains(RemainsClass.BONE));
        made.put("sitting", CaseRoom.sitting());
        made.put("person", Register.verified("Later", family).handle());
    }),
    /** A case whose evidence is weighed. */
    WEIGHED((family, made) -> made.put("number", CaseRoom.open(Ground.examined(RemainsClass.COMPLETE_BODY)).complete()
            .reconcile(Register.verified("Weighed", family)).number())),
    /** A case before the board, endorsed and checked, signed by nobody. */
    BEFORE_THE_BOARD((family, made) -> {
        PersonReference person = Register.verified("Board", family);
        made.put("number", CaseRoom.open(Ground.examined(RemainsClass.COMPLETE_BODY)).complete().reconcile(person).propose(person)
                .beforeTheBoard().number());
    }),
    /** A case whose remains were found in a store, of which nothing is complete, and a verified person. */
    LOST_PAPER((family, made) -> {
        CaseRoom room = CaseRoom.open(Ground.foundInStore());
        made.put("number", room.number());
        made.put("site", room.seenBy(Cast.COORDINATOR).site().ref());
        made.put("person", Register.verified("Lost", family).handle());
    }),
    /** Remains that were examined and reviewed, no case yet, and a verified person. */
    REMAINS((family, made) -> {
        made.put("remains", Ground.examined(RemainsClass.COMPLETE_BODY));
        made.put("person", Register.verified("Keyboard", family).handle());
    }),
    /** Two families with protected values of all kinds; the first asked that they are erased, and two granted it. */
    FORGOTTEN((family, made) -> {
        PersonReference first = Register.reported("Forgotten", family);
        Forgotten.family(first, family + "Erased");
        made.put("person", first.handle());
        made.put("request", Forgotten.granted(first, family + "Erased"));
        PersonReference second = Register.reported("Remembered", family);
        Forgotten.family(second, family + "Kept");
        made.put("other", second.handle());
    }),
    /** For so many seconds who has signed in or confirmed may take steps that ask for it; nothing else is made. */
    CONFIRMED_FOR((seconds, made) -> System.setProperty(Confirmation.SETTING, seconds)),
    /** A family that is drawn and ready, a bone of its missing son with a case of its own, and a search that found him. */
    SEARCHED((family, made) -> {
        String remains = Ground.remains(RemainsClass.COMPLETE_BODY);
        Searching.Sought sought = Searching.sought("Sought", family, remains, family.hashCode());
        made.put("case", CaseRoom.open(remains).number());
        made.put("person", sought.person().handle());
        made.put("known", sought.mother().person());
        made.put("pedigree", sought.pedigree());
        MatchRunView run = Searching.done();
        made.put("run", run.ref());
        made.put("candidate", Searching.candidate(run, sought).id().toString());
    }),
    /** A person with a certificate, whose family asked that its data is erased; granted, so that it is sealed. */
    RESTRICTED_PAPER((family, made) -> {
        PersonReference person = Register.verified("Restricted", family);
        CaseRoom.identified(Ground.examined(RemainsClass.COMPLETE_BODY), person).certify();
        made.put("request", Forgotten.granted(person, family));
    });

    private final BiConsumer<String, Map<String, String>> making;

    Scene(BiConsumer<String, Map<String, String>> making) {
        this.making = making;
    }

    private static StepCommand paper(String number, String day) {
        return new StepCommand(number, PartialDate.parse(day), "Paper file 9", "As the paper file has it.");
    }

    /** Makes it, under this family name; what was made, by what the journey calls it. */
    Map<String, String> prepare(String family) {
        Map<String, String> made = new LinkedHashMap<>();
        making.accept(family, made);
        return made;
    }
}
