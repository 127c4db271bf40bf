package org.athar.recovery.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.athar.custody.CustodyItemId;
import org.athar.custody.CustodyParty;
import org.athar.kernel.PartialDate;
import org.athar.recovery.RemainsId;
import org.athar.recovery.code.BodyPosition;
import org.athar.recovery.code.Burning;
import org.athar.recovery.code.Presence;
import org.athar.recovery.code.Preservation;
import org.athar.recovery.code.RemainsClass;
import org.athar.recovery.code.RemainsStatus;
import org.athar.recovery.command.RecordRemainsCommand;
import org.athar.recovery.command.RemainsDescription;
import org.athar.security.StaffId;
import org.athar.site.SiteId;

/**
 * A set of remains under one number, as taken from the ground. It may be a whole body, a part, or the remains of several persons:
 * a set is never counted as a person. The status follows what happens in custody and examination, and is only ever added to.
 */
@Entity
public class HumanRemains {

    @Id
    private UUID id;
    @Version
    private long version;
    private UUID custodyItemId;
    private String number;
    private UUID siteId;
    private String context;
    @Enumerated(EnumType.STRING)
    private RemainsClass remainsClass;
    private Integer completenessPct;
    @Enumerated(EnumType.STRING)
    private Preservation preservation;
    @Enumerated(EnumType.STRING)
    private Burning burning;
    private Integer weathering;
    @Enumerated(EnumType.STRING)
    private BodyPosition position;
    @Enumerated(EnumType.STRING)
    private Presence bindings;
    @Enumerated(EnumType.STRING)
    private Presence blindfold;
    private String description;
    private PartialDate recoveredOn;
    private UUID recoveredById;
    private String recoveredByName;
    @Enumerated(EnumType.STRING)
    private RemainsStatus status;
    private boolean invented;
    private Instant recordedAt;
    private UUID recordedBy;

    @OneToMany(mappedBy = "remains", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("seq")
    private List<RemainsStatusEvent> statuses = new ArrayList<>();

    /** For the persistence provider. */
    protected HumanRemains() {
    }

    /** Puts remains on record whose custody has begun. */
    public HumanRemains(UUID id, CustodyItemId item, String number, RecordRemainsCommand command, StaffId by, Instant at) {
        this.id = id;
        this.custodyItemId = item.value();
        this.number = number;
        this.siteId = command.recovery().site().value();
        this.context = command.recovery().context();
        this.recoveredOn = command.recovery().moment().on();
        CustodyParty finder = command.recovery().by();
        this.recoveredById = finder.staff() == null ? null : finder.staff().value();
        this.recoveredByName = finder.name();
        this.invented = command.invented();
        this.recordedBy = by.value();
        this.recordedAt = at;
        describe(command.description());
    }

    /** Writes down what the remains look like, in place of what was written before. */
    public void describe(RemainsDescription found) {
        this.remainsClass = found.remainsClass();
        this.completenessPct = found.completenessPct();
        this.preservation = found.preservation();
        this.burning = found.burning();
        this.weathering = found.weathering();
        this.position = found.position();
        this.bindings = found.bindings() == null ? Presence.UNKNOWN : found.bindings();
        this.blindfold = found.blindfold() == null ? Presence.UNKNOWN : found.blindfold();
        this.description = found.text();
    }

    /** The remains stand elsewhere now; nothing happens if they do not. */
    public void stand(UUID statusId, RemainsStatus now, PartialDate since, StaffId by, Instant at) {
        if (now != status) {
            this.status = now;
            statuses.add(new RemainsStatusEvent(statusId, this, statuses.size() + 1, now, since, by, at));
        }
    }

    /** Where they stood before they were handed over; where they stand now if they are not on their way. */
    public RemainsStatus beforeTransit() {
        return statuses.stream().map(RemainsStatusEvent::status).filter(before -> before != RemainsStatus.IN_TRANSIT)
                .reduce((earlier, later) -> later).orElse(status);
    }

    public RemainsId id() {
        return new RemainsId(id);
    }

    public long version() {
        return version;
    }

    public CustodyItemId item() {
        return new CustodyItemId(custodyItemId);
    }

    public String number() {
        return number;
    }

    public SiteId site() {
        return new SiteId(siteId);
    }

    public String context() {
        return context;
    }

    /** What they look like. */
    public RemainsDescription description() {
        return new RemainsDescription(remainsClass, completenessPct, preservation, burning, weathering, position, bindings, blindfold,
                description);
    }

    public PartialDate recoveredOn() {
        return recoveredOn;
    }

    /** Who recovered them. */
    public CustodyParty recoveredBy() {
        return recoveredById == null ? CustodyParty.outside(recoveredByName) : CustodyParty.of(new StaffId(recoveredById));
    }

    public RemainsStatus status() {
        return status;
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

    /** How the status came to be. */
    public List<RemainsStatusEvent> statuses() {
        return List.copyOf(statuses);
    }
}
