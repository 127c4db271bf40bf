package org.athar.source.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.athar.security.StaffId;
import org.athar.source.Credibility;
import org.athar.source.FigureId;
import org.athar.source.Reliability;
import org.athar.source.SourceId;
import org.athar.source.StatementId;

/**
 * One act of rating: how far a source can be relied on, or how believable what it said is. The two are rated in isolation from each
 * other (rule E1). It is never changed; a later act on the same scale takes its place and it stays readable.
 */
@Entity
public class SourceRating {

    /** Which of the two scales. */
    public enum Scale {
        /** Of the source, A to F. */
        RELIABILITY,
        /** Of what was said, 1 to 6. */
        CREDIBILITY
    }

    @Id
    private UUID id;
    private UUID sourceId;
    private UUID figureId;
    private UUID statementId;
    @Enumerated(EnumType.STRING)
    private Scale scale;
    private String grade;
    private String reason;
    private UUID[] confirmedBy;
    private UUID ratedBy;
    private Instant ratedAt;

    /** For the persistence provider. */
    protected SourceRating() {
    }

    private SourceRating(UUID id, SourceId source, Scale scale, String grade, String reason, StaffId by, Instant at) {
        this.id = id;
        this.sourceId = source.value();
        this.scale = scale;
        this.grade = grade;
        this.reason = reason;
        this.confirmedBy = new UUID[0];
        this.ratedBy = by.value();
        this.ratedAt = at;
    }

    /** How far a source can be relied on. */
    public static SourceRating of(UUID id, SourceId source, Reliability grade, String reason, StaffId by, Instant at) {
        return new SourceRating(id, source, Scale.RELIABILITY, grade.name(), reason, by, at);
    }

    /** How believable what a source said is, as a whole. */
    public static SourceRating of(UUID id, SourceId source, Credibility grade, List<SourceId> confirmedBy, String reason, StaffId by,
            Instant at) {
        SourceRating rating = new SourceRating(id, source, Scale.CREDIBILITY, grade.name(), reason, by, at);
        rating.confirmedBy = confirmedBy.stream().map(SourceId::value).toArray(UUID[]::new);
        return rating;
    }

    /** Confines it to one figure. */
    public SourceRating about(FigureId figure) {
        this.figureId = figure.value();
        return this;
    }

    /** Confines it to one statement. */
    public SourceRating about(StatementId statement) {
        this.statementId = statement.value();
        return this;
    }

    public UUID id() {
        return id;
    }

    public SourceId source() {
        return new SourceId(sourceId);
    }

    /** The figure or statement it is confined to, null for the source as a whole. */
    public UUID confinedTo() {
        return figureId != null ? figureId : statementId;
    }

    public Scale scale() {
        return scale;
    }

    /** Grade of reliability; only on that scale. */
    public Reliability reliability() {
        return Reliability.valueOf(grade);
    }

    /** Grade of credibility; only on that scale. */
    public Credibility credibility() {
        return Credibility.valueOf(grade);
    }

    public String reason() {
        return reason;
    }

    public List<SourceId> confirmedBy() {
        return Arrays.stream(confirmedBy).map(SourceId::new).toList();
    }

    public StaffId ratedBy() {
        return new StaffId(ratedBy);
    }

    public Instant ratedAt() {
        return ratedAt;
    }
}
