package org.athar.engine.protocol;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.athar.engine.protocol.fact.CandidateFacts;
import org.athar.engine.protocol.fact.CandidateOutcome;
import org.athar.engine.protocol.fact.Discipline;
import org.athar.engine.protocol.fact.DnaFigures;
import org.athar.engine.protocol.fact.DnaFigures.Counted;
import org.athar.engine.protocol.fact.EvidenceLine;
import org.athar.engine.protocol.fact.EvidenceOutcome;
import org.athar.engine.protocol.fact.ProposalFacts;
import org.athar.engine.protocol.fact.SettingsFacts;

/** The guards on the evidence about the candidate in question; the lines of other candidates are not looked at. */
final class EvidenceChecks {

    private EvidenceChecks() {
    }

    static boolean candidateNotExcluded(Inquiry inquiry) {
        return RecordChecks.ofCandidate(inquiry, candidate -> candidate.outcome() != CandidateOutcome.EXCLUDED);
    }

    /** A primary identifier is established, or at least two disciplines support together and it is written down why that is enough. */
    static boolean identifierSufficient(Inquiry inquiry) {
        Optional<String> justification = inquiry.proposal().map(ProposalFacts::justification).orElse(inquiry.attempt().justification());
        return RecordChecks.ofCandidate(inquiry, candidate -> !establishedPrimaries(candidate).isEmpty()
                || Inquiry.written(justification).isPresent() && supporting(candidate).size() >= 2);
    }

    static Set<Discipline> establishedPrimaries(CandidateFacts candidate) {
        return disciplines(candidate, line -> line.discipline().primary() && line.concluded(EvidenceOutcome.ESTABLISHED));
    }

    static Set<Discipline> supporting(CandidateFacts candidate) {
        return disciplines(candidate, line -> line.discipline().counts() && line.outcome().filter(EvidenceOutcome::supports).isPresent());
    }

    private static Set<Discipline> disciplines(CandidateFacts candidate, Predicate<EvidenceLine> which) {
        return candidate.lines().stream().filter(which).map(EvidenceLine::discipline).collect(Collectors.toSet());
    }

    static boolean linesSigned(Inquiry inquiry) {
        return lines(inquiry).allMatch(line -> line.outcome().isPresent() && line.signedByItsDiscipline());
    }

    static List<Object> unsigned(Inquiry inquiry) {
        return List.of(lines(inquiry).filter(line -> line.outcome().isEmpty() || !line.signedByItsDiscipline()).count());
    }

    static boolean noLineExcluded(Inquiry inquiry) {
        return lines(inquiry).noneMatch(line -> line.concluded(EvidenceOutcome.EXCLUDED));
    }

    static boolean contradictionsAnswered(Inquiry inquiry) {
        return openContradictions(inquiry) == 0;
    }

    static List<Object> unanswered(Inquiry inquiry) {
        return List.of(openContradictions(inquiry));
    }

    private static long openContradictions(Inquiry inquiry) {
        return lines(inquiry).flatMap(line -> line.contradictions().stream()).filter(one -> !one.answered()).count();
    }

    static boolean priorRecorded(Inquiry inquiry) {
        return establishedDna(inquiry).allMatch(line -> line.dna().filter(DnaFigures::priorRecorded).isPresent());
    }

    static boolean priorCountsPersons(Inquiry inquiry) {
        return establishedDna(inquiry).flatMap(line -> line.dna().stream()).filter(dna -> dna.n().isPresent())
                .allMatch(dna -> dna.counts() == Counted.PERSONS);
    }

    /** Where N is missing no posterior can be worked out: that is PRIOR_RECORDED's to say. */
    static boolean posteriorReached(Inquiry inquiry) {
        BigDecimal threshold = inquiry.facts().settings().threshold();
        return establishedDna(inquiry).allMatch(line -> line.dna()
                .filter(dna -> dna.n().filter(n -> n >= 1).isEmpty() || dna.reaches(threshold)).isPresent());
    }

    static boolean thresholdDecided(Inquiry inquiry) {
        SettingsFacts settings = inquiry.facts().settings();
        return establishedDna(inquiry).findAny().isEmpty() || settings.threshold().compareTo(SettingsFacts.USUAL_THRESHOLD) >= 0
                || Inquiry.written(settings.thresholdDecision()).isPresent();
    }

    static List<Object> threshold(Inquiry inquiry) {
        return List.of(inquiry.facts().settings().threshold().toPlainString());
    }

    private static Stream<EvidenceLine> establishedDna(Inquiry inquiry) {
        return lines(inquiry).filter(line -> line.discipline() == Discipline.DNA && line.concluded(EvidenceOutcome.ESTABLISHED));
    }

    private static Stream<EvidenceLine> lines(Inquiry inquiry) {
        return inquiry.candidate().stream().flatMap(candidate -> candidate.lines().stream());
    }
}
