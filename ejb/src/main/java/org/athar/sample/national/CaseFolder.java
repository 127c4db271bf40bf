package org.athar.sample.national;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.athar.engine.protocol.Role;
import org.athar.engine.protocol.Stage;
import org.athar.identification.command.StepCommand;
import org.athar.kernel.PartialDate;
import org.athar.sample.country.CaseCourse;
import org.athar.sample.country.Country;
import org.athar.sample.country.Event;
import org.athar.sample.country.Staff;
import org.athar.sample.country.Worker;
import org.athar.security.StaffId;

/** What somebody needs at hand who takes the steps of one invented case: its course, its people, and what its steps have made. */
final class CaseFolder {

    private final Country country;
    private final CountryMade made;
    private final CaseCourse course;
    private final CaseFolder before;
    private final Map<String, UUID> papers = new HashMap<>();
    private String word;
    private int step = 1;

    private CaseFolder(Country country, CountryMade made, CaseCourse course, CaseFolder before) {
        this.country = country;
        this.made = made;
        this.course = course;
        this.before = before;
    }

    /** The folders of the cases of a piece, in order. */
    static List<CaseFolder> ofPiece(Country country, CountryMade made, int piece) {
        List<CaseFolder> folders = new ArrayList<>();
        int first = piece * Country.CASES_AT_ONCE;
        for (int i = first; i < Math.min(country.size().cases(), first + Country.CASES_AT_ONCE); i++) {
            folders.add(new CaseFolder(country, made, country.course(i), i == first ? null : folders.get(i - first - 1)));
        }
        return folders;
    }

    CaseCourse course() {
        return course;
    }

    Stage end() {
        return course.end();
    }

    /** The case before this one in its piece. */
    CaseFolder before() {
        return before;
    }

    String number() {
        return made.one(CountryOpeningsPart.NAME, course.index(), Country.CASES_AT_ONCE);
    }

    /** A word that one step leaves for the next: the digest of the sheet, the number of a sample. */
    String word() {
        return word;
    }

    void keep(String left) {
        this.word = left;
    }

    void keep(String name, UUID paper) {
        papers.put(name, paper);
    }

    UUID paper(String name) {
        return papers.get(name);
    }

    Event event() {
        return country.graveOf(course.set()).event();
    }

    /** The words of its opening. */
    StepCommand opening() {
        return words(null, course.day(0), null);
    }

    /** The words of the next step: on its day, as an old file has it. */
    StepCommand next(String reasons) {
        return words(number(), course.day(step++), reasons);
    }

    /** The words of a step on the day of the one before. */
    StepCommand sameDay(String reasons) {
        return words(number(), course.day(step), reasons);
    }

    LocalDate day() {
        return course.day(step);
    }

    private StepCommand words(String number, LocalDate day, String reasons) {
        return new StepCommand(number, PartialDate.of(day), "Paper file " + (course.index() + 1)
                + " (invented) · ملف ورقي (مختلق)", reasons);
    }

    String person() {
        return CountryPersonsPart.ref(made, course.person());
    }

    String other() {
        return CountryPersonsPart.ref(made, course.other());
    }

    String remains() {
        return CountryRemainsPart.number(made, course.set());
    }

    Country country() {
        return country;
    }

    CountryMade made() {
        return made;
    }

    /** A coordinator; the second is another than the first. */
    Worker coordinator(int which) {
        return one(country.staff().with(Role.COORDINATOR), batch() + which);
    }

    /** An investigator of the team. */
    Worker digger(int which) {
        return one(country.staff().with(Role.INVESTIGATOR, governorate()), which);
    }

    Worker keeper() {
        return country.staff().with(Role.CUSTODIAN, governorate()).get(0);
    }

    Worker officer() {
        return country.staff().with(Role.LIAISON_OFFICER, governorate()).get(0);
    }

    /** An analyst of the laboratory that the case was sent to. */
    Worker analyst(int which) {
        return one(country.staff().with(Role.LAB_ANALYST, "" + batch() % Staff.LABORATORIES), which);
    }

    int sitting() {
        return batch() % Staff.SITTINGS;
    }

    Worker member(int which) {
        return country.staff().with(Role.BOARD_MEMBER, "" + sitting()).get(which);
    }

    StaffId id(Worker worker) {
        return CountryStaffPart.id(country, made.of(CountryStaffPart.NAME, 0), worker);
    }

    /** Cases that are told together went to the same laboratory and the same sitting. */
    private int batch() {
        return course.index() / Country.CASES_AT_ONCE;
    }

    private String governorate() {
        return event().area().governorate();
    }

    private static Worker one(List<Worker> several, int which) {
        return several.get(which % several.size());
    }
}
