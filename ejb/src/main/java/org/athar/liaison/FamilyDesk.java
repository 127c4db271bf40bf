package org.athar.liaison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.athar.engine.protocol.Role;
import org.athar.identification.FamilySequelService;
import org.athar.identification.view.FamilyCase;
import org.athar.kernel.Ids;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.Violations;
import org.athar.liaison.code.FamilyStatus;
import org.athar.liaison.model.FamilyAnswer;
import org.athar.liaison.model.FamilyRecords;
import org.athar.liaison.model.NotificationPlan;
import org.athar.liaison.model.Recorded;
import org.athar.liaison.model.SentenceVersions;
import org.athar.liaison.model.ToldSentence;
import org.athar.liaison.model.ToldSentences;
import org.athar.liaison.view.SentenceView;
import org.athar.missing.MissingFactsService;
import org.athar.missing.MissingPersonId;
import org.athar.missing.OfficeId;
import org.athar.missing.OfficeService;
import org.athar.missing.RelativeId;
import org.athar.missing.code.SpokenLanguage;
import org.athar.missing.view.OfficeView;
import org.athar.missing.view.PersonReference;
import org.athar.missing.view.RelativeView;
import org.athar.security.StaffId;
import org.athar.security.StaffService;
import org.athar.security.access.CurrentOperation;
import org.athar.security.view.StaffListItem;

/** What the services of liaison share: the person within reach, the sentence that may be told, relatives and officers by name. */
@ApplicationScoped
class FamilyDesk {

    static final int LINE = 200;
    static final int TEXT = 4_000;

    @Inject
    private FamilyRecords records;
    @Inject
    private ToldSentences told;
    @Inject
    private MissingFactsService missing;
    @Inject
    private OfficeService offices;
    @Inject
    private StaffService staff;
    @Inject
    private FamilySequelService cases;
    @Inject
    private CurrentOperation current;
    @Inject
    private Clock clock;

    static Violations begin() {
        return new Violations(LiaisonRefusal.MISSING, LiaisonRefusal.UNREADABLE);
    }

    /** The person within reach of who asks; not found otherwise. */
    MissingPersonId person(String handle) {
        return missing.find(handle);
    }

    /** Whether the family's data is kept and no longer used, as far as who asks is concerned: nothing is shown of it, nothing added. */
    boolean sealed(MissingPersonId person) {
        return missing.sealed(person);
    }

    Recorded recorded(MissingPersonId person) {
        return new Recorded(Ids.next(clock), person.value(), current.person().value(), current.recordedAt());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    boolean isRelative(MissingPersonId person, RelativeId relative) {
        return relative != null && missing.isRelative(person, relative);
    }

    Optional<FamilyCase> decided(MissingPersonId person) {
        return cases.ofPerson(person.value());
    }

    /** What the family may hear now; a person registered before liaison kept answers is registered. */
    FamilyStatus status(Optional<FamilyAnswer> answer) {
        return answer.map(FamilyAnswer::status).orElse(FamilyStatus.REGISTERED);
    }

    /** The sentences that may be told now, with names and dates filled in. */
    List<SentenceView> sentences(MissingPersonId person, Optional<FamilyAnswer> answer) {
        FamilyStatus status = status(answer);
        List<SentenceVersions> found = told.of(status, answer.map(FamilyAnswer::need).orElse(null));
        PersonReference reference = missing.references(List.of(person)).get(person);
        Optional<NotificationPlan> plan = status == FamilyStatus.PLEASE_COME ? records.plans(person.value()).stream().findFirst()
                : Optional.empty();
        return found.stream().map(one -> new SentenceView(one.told().id(), one.told().language(), one.told().version(),
                filled(one.told(), reference.handle(), person, plan), one.state(one.told()))).toList();
    }

    private String filled(ToldSentence sentence, String ref, MissingPersonId person, Optional<NotificationPlan> plan) {
        String language = sentence.language();
        LocalizedText officer = plan.map(one -> name(new StaffId(one.officerId()))).orElse(null);
        LocalizedText office = office(missing.facts(person).office());
        return sentence.words().replace("{ref}", ref)
                .replace("{office}", office == null ? "" : office.in(language))
                .replace("{officer}", officer == null ? "" : officer.in(language))
                .replace("{date}", plan.map(one -> spoken(one.plannedFor())).orElse(""));
    }

    /** A day as it reads alike in every language: day, month, year in Latin digits. */
    private static String spoken(LocalDate day) {
        return String.format(Locale.ROOT, "%d/%d/%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /** The name of an office; null if there is none. */
    LocalizedText office(OfficeId office) {
        return office == null ? null : offices.list().stream().filter(one -> one.id().equals(office)).map(OfficeView::name).findFirst()
                .orElse(null);
    }

    LocalizedText name(StaffId person) {
        return staff.names(List.of(person)).get(person);
    }

    /** Names of officers, by id. */
    Map<StaffId, LocalizedText> names(List<UUID> people) {
        return staff.names(people.stream().distinct().map(StaffId::new).toList());
    }

    /** The declared family, within reach and in full. */
    List<RelativeView> relatives(MissingPersonId person) {
        return missing.relatives(person);
    }

    /** The language in which sentences are told to the family: that of the first relative for whom one is written, else Arabic. */
    String language(MissingPersonId person) {
        return missing.relatives(person).stream().map(one -> one.entry().language()).filter(Objects::nonNull).map(FamilyDesk::tag)
                .filter(Objects::nonNull).findFirst().orElse("ar");
    }

    private static String tag(SpokenLanguage language) {
        return switch (language) {
            case ARABIC -> "ar";
            case SORANI -> "ckb";
            case ENGLISH -> "en";
            default -> null;
        };
    }

    /** Everybody with the role of liaison officer. */
    List<StaffListItem> officers() {
        return staff.holding(Role.LIAISON_OFFICER);
    }

    /** Whether somebody holds the role of liaison officer. */
    boolean isOfficer(StaffId person) {
        return staff.holds(person, Set.of(Role.LIAISON_OFFICER));
    }

    UUID officeOf(MissingPersonId person) {
        OfficeId office = missing.facts(person).office();
        return office == null ? null : office.value();
    }
}
