package org.athar.identification.model.sequel;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.athar.engine.protocol.fact.past.Demand;
import org.athar.engine.protocol.fact.past.HistoricFacts;
import org.athar.engine.protocol.fact.past.PastStatus;
import org.athar.kernel.PartialDate;

/**
 * That an authority outside decided years ago, as it is told, and which documents of ours are missing behind it. It is kept for good, even
 * when the case is taken up and decided here.
 */
@Entity
public class HistoricRecord implements SequelRecord {

    @Id
    private UUID id;
    private UUID caseId;
    private UUID pendingId;
    private UUID missingPersonId;
    @Enumerated(EnumType.STRING)
    private PastStatus status;
    private PartialDate decidedOn;
    private String dateSource;
    private String authority;
    private String knownFrom;
    private String[] held;
    private String[] gaps;
    private UUID recordedBy;
    private Instant recordedAt;

    /** For the persistence provider. */
    protected HistoricRecord() {
    }

    /** Records what is told, as it waits for a second person. */
    public HistoricRecord(UUID id, UUID caseId, UUID pendingId, Told told, Recorded recorded) {
        this.id = id;
        this.caseId = caseId;
        this.pendingId = pendingId;
        this.missingPersonId = told.missingPerson();
        this.status = told.status();
        this.decidedOn = told.decidedOn();
        this.dateSource = told.dateSource();
        this.authority = told.authority();
        this.knownFrom = told.knownFrom();
        this.held = names(told.held());
        this.gaps = names(facts(false).gaps());
        this.recordedBy = recorded.by();
        this.recordedAt = recorded.at();
    }

    /**
     * What is told of the decision.
     *
     * @param missingPerson whom that authority named
     * @param status        how far it came
     * @param decidedOn     when it decided, as far as known
     * @param dateSource    where that date comes from
     * @param authority     who decided
     * @param knownFrom     from where all this is known
     * @param held          of what is demanded, that of which the document is held
     */
    public record Told(UUID missingPerson, PastStatus status, PartialDate decidedOn, String dateSource, String authority,
            String knownFrom, Set<Demand> held) {
    }

    private static String[] names(Collection<Demand> demands) {
        return demands.stream().sorted().map(Demand::name).toArray(String[]::new);
    }

    private static List<Demand> demands(String[] names) {
        return Arrays.stream(names).map(Demand::valueOf).toList();
    }

    /** As the procedure asks about it; whether an exclusion of that person stands, the case knows. */
    public HistoricFacts facts(boolean excluded) {
        return new HistoricFacts(missingPersonId, excluded, status, decidedOn.earliest(), decidedOn.latest(),
                Optional.ofNullable(dateSource), Optional.ofNullable(authority), Optional.ofNullable(knownFrom),
                held().stream().collect(Collectors.toSet()));
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public UUID pendingId() {
        return pendingId;
    }

    public UUID missingPersonId() {
        return missingPersonId;
    }

    public PastStatus status() {
        return status;
    }

    public PartialDate decidedOn() {
        return decidedOn;
    }

    public String dateSource() {
        return dateSource;
    }

    public String authority() {
        return authority;
    }

    public String knownFrom() {
        return knownFrom;
    }

    /** That of which the document is held. */
    public List<Demand> held() {
        return demands(held);
    }

    /** That of which it is not. */
    public List<Demand> gaps() {
        return demands(gaps);
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    @Override
    public Instant recordedAt() {
        return recordedAt;
    }
}
