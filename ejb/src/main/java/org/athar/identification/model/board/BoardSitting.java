package org.athar.identification.model.board;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.athar.identification.model.board.BoardMember.Appointment;

/** A sitting of the identification board, appointed for a time by a decision. Its members are fixed with it. */
@Entity
public class BoardSitting {

    @Id
    private UUID id;
    @Version
    private long version;
    private String ref;
    private LocalDate sitsFrom;
    private LocalDate sitsUntil;
    private String place;
    private String decisionNumber;
    private UUID appointedBy;
    private Instant recordedAt;
    private boolean invented;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "sittingId", insertable = false, updatable = false)
    @OrderBy("chair desc, id")
    private List<BoardMember> members = new ArrayList<>();

    /** For the persistence provider. */
    protected BoardSitting() {
    }

    /** Appoints a sitting, without members yet. */
    public BoardSitting(UUID id, String ref, Terms terms, UUID appointedBy, Instant recordedAt, boolean invented) {
        this.id = id;
        this.ref = ref;
        this.sitsFrom = terms.from();
        this.sitsUntil = terms.until();
        this.place = terms.place();
        this.decisionNumber = terms.decisionNumber();
        this.appointedBy = appointedBy;
        this.recordedAt = recordedAt;
        this.invented = invented;
    }

    /**
     * For how long and by which decision a sitting is appointed.
     *
     * @param from           first day
     * @param until          last day, null if open
     * @param place          where it sits, null if not said
     * @param decisionNumber number of the decision that appoints it
     */
    public record Terms(LocalDate from, LocalDate until, String place, String decisionNumber) {
    }

    /** Appoints a member. */
    public void appoint(UUID memberId, Appointment appointment) {
        members.add(new BoardMember(memberId, id, appointment));
    }

    /** Whether this person was appointed. */
    public boolean seats(UUID person) {
        return members.stream().anyMatch(member -> member.person().equals(person));
    }

    public UUID id() {
        return id;
    }

    public String ref() {
        return ref;
    }

    public LocalDate from() {
        return sitsFrom;
    }

    public Optional<LocalDate> until() {
        return Optional.ofNullable(sitsUntil);
    }

    public String place() {
        return place;
    }

    public String decisionNumber() {
        return decisionNumber;
    }

    public UUID appointedBy() {
        return appointedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public boolean invented() {
        return invented;
    }

    public List<BoardMember> members() {
        return List.copyOf(members);
    }
}
