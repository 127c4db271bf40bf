package org.athar.matching.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.athar.engine.genotype.MutationModel;
import org.athar.engine.protocol.Role;
import org.athar.file.FileId;
import org.athar.matching.FrequencyId;
import org.athar.matching.MatchNumber;
import org.athar.matching.MatchRefusal;
import org.athar.matching.MatchRunId;
import org.athar.matching.code.MatchRunState;
import org.athar.matching.command.AskRunCommand;
import org.athar.matching.command.MatchParameters;
import org.athar.matching.command.Prior;
import org.athar.security.Actor;
import org.athar.security.StaffId;

/**
 * A search of all unidentified profiles among all families. What was asked never changes, nor what it was asked of once that is frozen;
 * its finished tiles say how far it is.
 */
@Entity
public class MatchRun {

    @Id
    private UUID id;
    @Version
    private long version;
    private String ref;
    @Enumerated(EnumType.STRING)
    private MatchRunState state;
    private UUID frequenciesId;
    @Enumerated(EnumType.STRING)
    private MutationModel.Kind mutationModel;
    private double femaleRate;
    private double maleRate;
    private double rate2;
    private double mutationRange;
    private double theta;
    private double dropout;
    private double rareFrequency;
    private double leastLog10;
    private long priorPersons;
    private String priorSource;
    private LocalDate priorAsOf;
    private String purpose;
    private String engine;
    private UUID againOfId;
    private UUID askedBy;
    private String account;
    private String[] roles;
    private Instant askedAt;
    private UUID inputId;
    private String inputDigest;
    private Integer profiles;
    private Integer families;
    private Integer tiles;
    private String resultDigest;
    private String failure;
    private Instant endedAt;

    /** For the persistence provider. */
    protected MatchRun() {
    }

    /** Asked for by somebody with the roles that count now. */
    public MatchRun(UUID id, MatchNumber number, AskRunCommand command, String engine, Actor actor, Instant at) {
        this.id = id;
        this.ref = number.toString();
        this.state = MatchRunState.QUEUED;
        MatchParameters asked = command.parameters();
        this.frequenciesId = asked.frequencies().value();
        this.mutationModel = asked.mutation();
        this.femaleRate = asked.femaleRate();
        this.maleRate = asked.maleRate();
        this.rate2 = asked.rate2();
        this.mutationRange = asked.range();
        this.theta = asked.theta();
        this.dropout = asked.dropout();
        this.rareFrequency = asked.rareFrequency();
        this.leastLog10 = asked.leastLog10();
        this.priorPersons = command.prior().persons();
        this.priorSource = command.prior().source();
        this.priorAsOf = command.prior().asOf();
        this.purpose = command.purpose();
        this.engine = engine;
        this.askedBy = actor.staffId().value();
        this.account = actor.account();
        this.roles = actor.roles().stream().map(Role::name).sorted().toArray(String[]::new);
        this.askedAt = at;
    }

    /** The same computed again of the same frozen input, by somebody, to see whether the same comes of it. */
    public MatchRun again(UUID anew, MatchNumber number, String engineNow, Actor actor, Instant at) {
        MatchRun run = new MatchRun(anew, number, new AskRunCommand(parameters(), prior(), purpose), engineNow, actor, at);
        run.againOfId = id;
        run.freeze(new FileId(inputId), inputDigest, profiles, families, tiles);
        return run;
    }

    /** What it is asked of is kept in this file from now on. */
    public void freeze(FileId file, String digest, int profilesInIt, int familiesInIt, int tilesOfIt) {
        this.inputId = file.value();
        this.inputDigest = digest;
        this.profiles = profilesInIt;
        this.families = familiesInIt;
        this.tiles = tilesOfIt;
    }

    /** Is under way. */
    public void begin() {
        this.state = MatchRunState.RUNNING;
    }

    /** Waits for its turn again: what executed it has died. */
    public void queueAgain() {
        this.state = MatchRunState.QUEUED;
    }

    /** Everything was compared, and this came of it. */
    public void finish(String digest, Instant at) {
        this.resultDigest = digest;
        end(MatchRunState.DONE, at);
    }

    /** Is called off. */
    public Optional<MatchRefusal> cancel(Instant at) {
        if (state.isEnded()) {
            return Optional.of(MatchRefusal.ENDED);
        }
        end(MatchRunState.CANCELLED, at);
        return Optional.empty();
    }

    /** Could not go on; the key of the sentence says why. */
    public void fail(String why, Instant at) {
        this.failure = why;
        end(MatchRunState.FAILED, at);
    }

    private void end(MatchRunState how, Instant at) {
        this.state = how;
        this.endedAt = at;
    }

    /** By which assumptions it computes. */
    public MatchParameters parameters() {
        return new MatchParameters(new FrequencyId(frequenciesId), mutationModel, femaleRate, maleRate, rate2, mutationRange, theta,
                dropout, rareFrequency, leastLog10);
    }

    /** Among how many one is sought. */
    public Prior prior() {
        return new Prior(priorPersons, priorSource, priorAsOf);
    }

    public MatchRunId id() {
        return new MatchRunId(id);
    }

    public long version() {
        return version;
    }

    public String ref() {
        return ref;
    }

    public MatchRunState state() {
        return state;
    }

    public String purpose() {
        return purpose;
    }

    public String engine() {
        return engine;
    }

    /** The run that it computes again, if it does. */
    public Optional<MatchRunId> againOf() {
        return Optional.ofNullable(againOfId).map(MatchRunId::new);
    }

    public StaffId askedBy() {
        return new StaffId(askedBy);
    }

    public String account() {
        return account;
    }

    /** The roles that counted when it was asked for. */
    public Set<Role> roles() {
        Set<Role> held = EnumSet.noneOf(Role.class);
        for (String role : roles) {
            held.add(Role.valueOf(role));
        }
        return held;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** The file with what it is asked of, once that is frozen. */
    public Optional<FileId> input() {
        return Optional.ofNullable(inputId).map(FileId::new);
    }

    public String inputDigest() {
        return inputDigest;
    }

    public Integer profiles() {
        return profiles;
    }

    public Integer families() {
        return families;
    }

    public Integer tiles() {
        return tiles;
    }

    public String resultDigest() {
        return resultDigest;
    }

    public String failure() {
        return failure;
    }

    public Instant endedAt() {
        return endedAt;
    }
}
