package org.athar.liaison.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.athar.kernel.Texts;
import org.athar.liaison.LiaisonRefusal;
import org.athar.liaison.code.ReadingVerdict;
import org.athar.liaison.code.ReviewState;
import org.athar.liaison.command.ReadSentenceCommand;

/**
 * The versions of one sentence in one language, and what its readers said. A version counts as read while the latest reading of it says
 * so; whoever wrote a version does not read it for others; a new wording that nobody has read displaces none that somebody has.
 */
public class SentenceVersions {

    private static final Pattern BLANK = Pattern.compile("\\{[^}]*}?");

    private final List<ToldSentence> versions;
    private final List<SentenceReading> readings;

    /** All versions of one sentence in one language, at least one, and the readings of any sentences. */
    public SentenceVersions(List<ToldSentence> versions, List<SentenceReading> readings) {
        this.versions = versions.stream().sorted(Comparator.comparingInt(ToldSentence::version)).toList();
        this.readings = readings.stream().sorted(Comparator.comparing(SentenceReading::recordedAt)).toList();
    }

    /** Every version, oldest first. */
    public List<ToldSentence> versions() {
        return versions;
    }

    /** Whether this is one of the versions. */
    public boolean holds(UUID version) {
        return versions.stream().anyMatch(one -> one.id().equals(version));
    }

    /** The newest wording, read or not. */
    public ToldSentence latest() {
        return versions.get(versions.size() - 1);
    }

    /** The wording that is told: the newest that a speaker has read; where nobody has read any, the newest. */
    public ToldSentence told() {
        return versions.stream().filter(one -> state(one) == ReviewState.REVIEWED).reduce((older, newer) -> newer).orElse(latest());
    }

    /** Whether a speaker has read a version, and left it as it stands. */
    public ReviewState state(ToldSentence version) {
        return readingsOf(version).stream().reduce((older, newer) -> newer)
                .map(last -> last.verdict() == ReadingVerdict.AS_IT_STANDS ? ReviewState.REVIEWED : ReviewState.UNREVIEWED)
                .orElse(version.reviewState());
    }

    /** The readings of a version, oldest first. */
    public List<SentenceReading> readingsOf(ToldSentence version) {
        return readings.stream().filter(one -> one.sentenceId().equals(version.id())).toList();
    }

    /** Who wrote a version; empty for those that came with the system. */
    public Optional<UUID> writer(ToldSentence version) {
        return readings.stream().filter(one -> version.id().equals(one.proposedId())).map(SentenceReading::recordedBy).findFirst();
    }

    /** Why a reading of the newest wording is not recorded; empty if it may be. */
    public Optional<LiaisonRefusal> refusal(ReadSentenceCommand command, UUID reader) {
        if (!command.sentence().equals(latest().id())) {
            return Optional.of(LiaisonRefusal.WORDING_SUPERSEDED);
        }
        if (command.verdict() == ReadingVerdict.SENT_BACK) {
            return refusalOf(Texts.strip(command.words()));
        }
        if (writer(latest()).filter(reader::equals).isPresent()) {
            return Optional.of(LiaisonRefusal.OWN_WORDING);
        }
        return state(latest()) == ReviewState.REVIEWED ? Optional.of(LiaisonRefusal.DONE_ALREADY) : Optional.empty();
    }

    private Optional<LiaisonRefusal> refusalOf(String words) {
        if (latest().words().equals(words)) {
            return Optional.of(LiaisonRefusal.SAME_WORDING);
        }
        return blanks(words).equals(blanks(latest().words())) ? Optional.empty() : Optional.of(LiaisonRefusal.BLANKS_CHANGED);
    }

    /** The blanks for names and dates in a wording, each once. */
    public static Set<String> blanks(String words) {
        Set<String> found = new TreeSet<>();
        BLANK.matcher(words).results().forEach(match -> found.add(match.group()));
        return found;
    }
}
