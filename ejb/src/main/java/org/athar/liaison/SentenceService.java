package org.athar.liaison;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.athar.engine.protocol.Role;
import org.athar.kernel.Auditable;
import org.athar.kernel.Ids;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.Outcome;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Refusal;
import org.athar.kernel.Subject;
import org.athar.kernel.Texts;
import org.athar.liaison.code.ReadingVerdict;
import org.athar.liaison.code.ReviewState;
import org.athar.liaison.command.ReadSentenceCommand;
import org.athar.liaison.event.SentenceRead;
import org.athar.liaison.model.SentenceReading;
import org.athar.liaison.model.SentenceVersions;
import org.athar.liaison.model.ToldSentence;
import org.athar.liaison.model.ToldSentences;
import org.athar.liaison.view.SentenceFileView;
import org.athar.security.StaffId;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.fault.NotFound;
import org.athar.task.NewTask;
import org.athar.task.TaskService;

/** The sentences told to families: which there are, who has read them, and their being read or worded anew by another person. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SentenceService {

    private static final int READING_DAYS = 30;

    @Inject
    private ToldSentences sentences;
    @Inject
    private TaskService tasks;
    @Inject
    private FamilyDesk desk;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;
    @Inject
    private Clock clock;

    /** Every sentence by situation and language, with its versions and readings. */
    @Operation(OperationName.READ_SENTENCES)
    public List<SentenceFileView> list() {
        return views(sentences.all());
    }

    /** The sentence of which this is a version. */
    @Operation(OperationName.READ_SENTENCES)
    public SentenceFileView view(UUID version) {
        return views(List.of(sentences.holding(version).orElseThrow(() -> NotFound.absent("told_sentence")))).get(0);
    }

    /** A speaker has read the newest wording: as it stands, or with another wording, which another person has to read. */
    @Operation(OperationName.READ_SENTENCE_FOR_OTHERS)
    public Outcome<UUID> read(ReadSentenceCommand command) {
        List<Refusal> violations = violations(command);
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        SentenceVersions versions = sentences.holding(command.sentence()).orElseThrow(() -> NotFound.absent("told_sentence"));
        Optional<LiaisonRefusal> refusal = versions.refusal(command, current.person().value());
        if (refusal.isPresent()) {
            return Outcome.refused(List.of(Refusal.at(command.verdict() == ReadingVerdict.SENT_BACK ? "words" : "verdict", refusal.get(),
                    String.join(" ", SentenceVersions.blanks(versions.latest().words())))));
        }
        UUID proposed = null;
        if (command.verdict() == ReadingVerdict.SENT_BACK) {
            proposed = Ids.next(clock);
            sentences.add(versions.latest().reworded(proposed, Texts.strip(command.words())));
        }
        sentences.add(new SentenceReading(Ids.next(clock), command, proposed, current.person().value(), current.recordedAt()));
        remind(versions.latest().language());
        trail.fire(new SentenceRead(command.sentence(), Texts.strip(command.remark()), PartialDate.of(command.readOn())));
        return Outcome.done(proposed == null ? command.sentence() : proposed);
    }

    /** One task for each language, while a sentence of it waits to be read. */
    private void remind(String language) {
        List<SentenceVersions> ofLanguage = sentences.all().stream().filter(one -> one.latest().language().equals(language)).toList();
        Subject about = new Subject("told_sentence", ofLanguage.stream().map(one -> one.versions().get(0).id())
                .min(Comparator.comparing(UUID::toString)).orElseThrow());
        String key = "liaison.task.read." + language;
        tasks.close(about, key);
        if (ofLanguage.stream().anyMatch(one -> one.state(one.latest()) == ReviewState.UNREVIEWED)) {
            tasks.open(new NewTask(key, List.of(), "/sentence/list.xhtml", about, Role.LIAISON_OFFICER, null, null, null,
                    desk.today().plusDays(READING_DAYS)));
        }
    }

    private List<Refusal> violations(ReadSentenceCommand command) {
        boolean back = command.verdict() == ReadingVerdict.SENT_BACK;
        return FamilyDesk.begin().required("sentence", command.sentence()).required("verdict", command.verdict())
                .required("readOn", command.readOn()).atMost("remark", command.remark(), FamilyDesk.TEXT)
                .atMost("words", command.words(), FamilyDesk.TEXT)
                .add(command.readOn() != null && command.readOn().isAfter(desk.today()), "readOn", LiaisonRefusal.IN_THE_FUTURE)
                .add(!command.speaker(), "speaker", LiaisonRefusal.NO_SPEAKER)
                .add(back && Texts.strip(command.words()) == null, "words", LiaisonRefusal.MISSING)
                .add(back && Texts.strip(command.remark()) == null, "remark", LiaisonRefusal.MISSING).found();
    }

    private List<SentenceFileView> views(List<SentenceVersions> found) {
        Map<StaffId, LocalizedText> names = desk.names(found.stream().flatMap(one -> one.versions().stream().flatMap(version ->
                Stream.concat(one.writer(version).stream(), one.readingsOf(version).stream().map(SentenceReading::recordedBy)))).toList());
        return found.stream().map(one -> view(one, names)).toList();
    }

    private SentenceFileView view(SentenceVersions found, Map<StaffId, LocalizedText> names) {
        List<SentenceFileView.Version> versions = found.versions().stream().map(one -> version(found, one, names))
                .sorted(Comparator.comparingInt(SentenceFileView.Version::number).reversed()).toList();
        ToldSentence latest = found.latest();
        return new SentenceFileView(latest.status(), latest.need(), latest.language(), version(found, found.told(), names), versions);
    }

    private SentenceFileView.Version version(SentenceVersions found, ToldSentence one, Map<StaffId, LocalizedText> names) {
        Optional<UUID> writer = found.writer(one);
        return new SentenceFileView.Version(one.id(), one.version(), one.words(), found.state(one),
                writer.map(id -> names.get(new StaffId(id))).orElse(null), writer.filter(current.person().value()::equals).isPresent(),
                found.readingsOf(one).stream().map(reading -> new SentenceFileView.Reading(names.get(new StaffId(reading.recordedBy())),
                        reading.verdict(), reading.readOn(), reading.recordedAt(), reading.remark())).toList());
    }
}
