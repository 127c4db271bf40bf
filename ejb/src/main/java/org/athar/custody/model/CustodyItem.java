package org.athar.custody.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.athar.custody.CustodyItemId;
import org.athar.custody.CustodyParty;
import org.athar.custody.CustodyRefusal;
import org.athar.custody.CustodyStatus;
import org.athar.custody.EvidenceKind;
import org.athar.custody.EvidenceNumber;
import org.athar.custody.GapKind;
import org.athar.kernel.Ids;
import org.athar.kernel.Refusal;
import org.athar.security.StaffId;
import org.athar.site.SiteId;

/**
 * One thing with a number and a label, from the moment it is taken from the ground until it is released or used up. Its events are
 * only ever added, each chained to the one before; holder, place, seal and status follow from them and are kept beside them as a
 * copy, so that lists can be searched. Every item is traced to a site, but for what a living relative gave.
 */
@Entity
public class CustodyItem {

    private static final byte[] BEFORE_THE_FIRST = new byte[32];

    @Id
    private UUID id;
    @Version
    private long version;
    private String number;
    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;
    private String description;
    private UUID siteId;
    private String context;
    private UUID parentId;
    private boolean invented;
    private Instant recordedAt;
    private UUID recordedBy;
    @Enumerated(EnumType.STRING)
    private CustodyStatus status;
    private UUID holderStaffId;
    private String holderName;
    private UUID pendingStaffId;
    private String place;
    private String seal;
    private BigDecimal weightGrams;

    @OneToMany(mappedBy = "item", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("seq")
    private List<CustodyEvent> events = new ArrayList<>();

    @OneToMany(mappedBy = "item", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("seq, recordedAt")
    private List<CustodyGapAcceptance> acceptances = new ArrayList<>();

    /** For the persistence provider. */
    protected CustodyItem() {
    }

    /**
     * Gives a thing its number; custody begins with its first event.
     *
     * @param id          its id
     * @param number      its number
     * @param description type, quantity, condition, marks
     * @param site        where it was found
     * @param context     exact place there: grid, feature, stratigraphic unit
     * @param invented    whether it belongs to the invented part of a sample
     */
    public CustodyItem(UUID id, EvidenceNumber number, String description, SiteId site, String context, boolean invented) {
        this.id = id;
        this.number = number.toString();
        this.kind = number.kind();
        this.description = description;
        this.siteId = site.value();
        this.context = context;
        this.invented = invented;
    }

    /**
     * Gives a sample its number.
     *
     * @param id          its id
     * @param number      its number
     * @param description type, quantity, condition, marks
     * @param source      what it was taken from, which has a number itself; null for what a living relative gave
     * @param invented    whether it belongs to the invented part of a sample
     */
    public CustodyItem(UUID id, EvidenceNumber number, String description, CustodyItem source, boolean invented) {
        this.id = id;
        this.number = number.toString();
        this.kind = number.kind();
        this.description = description;
        this.siteId = source == null ? null : source.siteId;
        this.parentId = source == null ? null : source.id;
        this.context = source == null ? null : source.number;
        this.invented = invented;
    }

    /** Records an event, or says everything that stands in the way. */
    public List<Refusal> record(NewEvent event, Clock clock) {
        ChainState chain = ChainState.of(events);
        List<Refusal> violations = new ArrayList<>(CustodyRule.violations(chain, event));
        boolean heavier = kind == EvidenceKind.SAMPLE && chain.weight() != null && event.corrects() == null
                && event.details().weightGrams() != null && event.details().weightGrams().compareTo(chain.weight()) > 0;
        if (heavier) {
            violations.add(Refusal.at("weightGrams", CustodyRefusal.HEAVIER, chain.weight()));
        }
        if (violations.isEmpty()) {
            if (events.isEmpty()) {
                this.recordedAt = event.at();
                this.recordedBy = event.by().value();
            }
            byte[] before = events.isEmpty() ? BEFORE_THE_FIRST : events.get(events.size() - 1).hash();
            events.add(new CustodyEvent(Ids.next(clock), this, events.size() + 1, event, before));
            copy(ChainState.of(events));
        }
        return violations;
    }

    private void copy(ChainState chain) {
        this.status = chain.status();
        this.holderStaffId = chain.holder() == null || chain.holder().staff() == null ? null : chain.holder().staff().value();
        this.holderName = chain.holder() == null ? null : chain.holder().name();
        this.pendingStaffId = chain.pending() == null ? null : chain.pending().staff().value();
        this.place = chain.place();
        this.seal = chain.seal();
        this.weightGrams = chain.weight();
    }

    /** Where the chain is broken, accepted or not. */
    public List<Gap> gaps(Duration longestTransit, Instant now) {
        return GapPolicy.find(events, longestTransit, now);
    }

    /** The acceptance of a gap, if somebody has accepted it. */
    public Optional<CustodyGapAcceptance> acceptance(Gap gap) {
        return acceptances.stream().filter(accepted -> accepted.covers(gap)).findFirst();
    }

    /** Accepts a gap in writing; refused to who holds the item, and where there is no such gap or it is accepted already. */
    public Optional<Refusal> accept(GapKind gap, int seq, String reason, StaffId by, Instant now, Duration longestTransit, Clock clock) {
        Optional<Gap> open = gaps(longestTransit, now).stream()
                .filter(found -> found.kind() == gap && found.seq() == seq && acceptance(found).isEmpty()).findFirst();
        if (open.isEmpty()) {
            return Optional.of(Refusal.of(CustodyRefusal.NO_SUCH_GAP));
        }
        if (holder() != null && holder().is(by)) {
            return Optional.of(Refusal.of(CustodyRefusal.HOLDER_ACCEPTS_GAP));
        }
        acceptances.add(new CustodyGapAcceptance(Ids.next(clock), this, gap, seq, reason, by, now));
        return Optional.empty();
    }

    /** Whether each event's hash is that of what is stored and follows from the event before. */
    public boolean isIntact() {
        byte[] before = BEFORE_THE_FIRST;
        for (CustodyEvent event : events) {
            if (!event.isIntact(before)) {
                return false;
            }
            before = event.hash();
        }
        return true;
    }

    /** Whether what is kept beside the events equals what follows from them. */
    public boolean agreesWithItsEvents() {
        ChainState chain = ChainState.of(events);
        boolean sameHolder = java.util.Objects.equals(holder(), chain.holder());
        return chain.status() == status && sameHolder && java.util.Objects.equals(place, chain.place())
                && java.util.Objects.equals(seal, chain.seal());
    }

    public CustodyItemId id() {
        return new CustodyItemId(id);
    }

    public long version() {
        return version;
    }

    public String number() {
        return number;
    }

    public EvidenceKind kind() {
        return kind;
    }

    public String description() {
        return description;
    }

    /** Where it comes from; null of what a living relative gave. */
    public SiteId site() {
        return siteId == null ? null : new SiteId(siteId);
    }

    public String context() {
        return context;
    }

    public boolean invented() {
        return invented;
    }

    public CustodyStatus status() {
        return status;
    }

    /** Who answers for it; null once custody has ended. */
    public CustodyParty holder() {
        return CustodyEvent.party(holderStaffId, holderName);
    }

    /** To whom it was handed over, until that person has received it. */
    public Optional<StaffId> pending() {
        return Optional.ofNullable(pendingStaffId).map(StaffId::new);
    }

    public String place() {
        return place;
    }

    public String seal() {
        return seal;
    }

    public BigDecimal weightGrams() {
        return weightGrams;
    }

    /** Its events in order. */
    public List<CustodyEvent> events() {
        return List.copyOf(events);
    }
}
