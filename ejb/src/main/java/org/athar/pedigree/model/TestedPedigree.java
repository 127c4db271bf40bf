package org.athar.pedigree.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.athar.engine.pedigree.Pedigree;
import org.athar.kernel.Ids;
import org.athar.pedigree.PedigreeId;
import org.athar.pedigree.PedigreeNumber;
import org.athar.pedigree.code.PedigreeStatus;
import org.athar.security.StaffId;

/**
 * A family as the laboratory compares it. Each drawing that changes it has a revision of its own, none is removed; a drawing anew takes it
 * out of comparison until it is said to be ready again.
 */
@Entity
public class TestedPedigree {

    @Id
    private UUID id;
    @Version
    private long version;
    private String ref;
    private int revision;
    @Enumerated(EnumType.STRING)
    private PedigreeStatus status;
    private String note;
    private String reason;
    private boolean invented;
    private Instant recordedAt;
    private UUID recordedBy;

    @OneToMany(mappedBy = "pedigree", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("revision, position")
    private List<TestedMember> drawings = new ArrayList<>();

    /** For the persistence provider. */
    protected TestedPedigree() {
    }

    /** Begins a pedigree with nobody in it. */
    public TestedPedigree(UUID id, PedigreeNumber number, boolean invented, StaffId by, Instant at) {
        this.id = id;
        this.ref = number.toString();
        this.status = PedigreeStatus.DRAWN;
        this.invented = invented;
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    /** Draws it anew; what is drawn as before has no new revision. */
    public void draw(List<Drawn> members, String said, Clock clock) {
        this.note = said;
        if (!members.equals(drawn())) {
            this.revision++;
            this.status = PedigreeStatus.DRAWN;
            this.reason = null;
            for (int position = 0; position < members.size(); position++) {
                drawings.add(new TestedMember(Ids.next(clock), this, revision, position, members.get(position)));
            }
        }
    }

    /** Is compared from now on, or no more. */
    public void stand(PedigreeStatus now, String why) {
        this.status = now;
        this.reason = why;
    }

    /** Everybody in it, as drawn last. */
    public List<TestedMember> members() {
        return drawings.stream().filter(member -> member.revision() == revision).toList();
    }

    private List<Drawn> drawn() {
        return members().stream().map(TestedMember::drawn).toList();
    }

    /** As the engine knows it. */
    public Pedigree pedigree() {
        return new Pedigree(members().stream().map(TestedMember::member).toList());
    }

    public PedigreeId id() {
        return new PedigreeId(id);
    }

    public long version() {
        return version;
    }

    public String ref() {
        return ref;
    }

    public int revision() {
        return revision;
    }

    public PedigreeStatus status() {
        return status;
    }

    public String note() {
        return note;
    }

    public String reason() {
        return reason;
    }

    public boolean invented() {
        return invented;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public StaffId recordedBy() {
        return new StaffId(recordedBy);
    }
}
