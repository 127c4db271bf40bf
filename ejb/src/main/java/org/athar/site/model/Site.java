package org.athar.site.model;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.place.AreaId;
import org.athar.place.Position;
import org.athar.security.StaffId;
import org.athar.site.kind.GravePhase;
import org.athar.site.kind.SiteHazard;
import org.athar.site.SiteId;
import org.athar.site.kind.SitePeriod;
import org.athar.site.SiteStatus;
import org.athar.site.kind.SiteType;
import org.athar.site.command.SiteDescription;
import org.athar.site.command.SiteMeasures;
import org.athar.site.command.SiteReport;
import org.athar.site.command.SiteWhere;
import org.athar.site.model.status.StatusChange;
import org.athar.site.view.SiteBrief;

/**
 * A grave site. It begins with a report and moves through its statuses by events that are never edited; the status held here is
 * where the last event left it. What is known of it is replaced as a whole, with a reason; the history keeps what was known before.
 */
@Entity
public class Site {

    @Id
    private UUID id;
    @Version
    private long version;
    private String ref;
    private String nameEn;
    private String nameAr;
    private String nameCkb;
    private String[] nameVariants;
    private UUID areaId;
    private String locality;
    @Embedded
    @AttributeOverride(name = "method", column = @Column(name = "position_method"))
    private Position position;
    private String positionNote;
    private String outline;
    @Enumerated(EnumType.STRING)
    private SiteType type;
    @Enumerated(EnumType.STRING)
    private GravePhase phase;
    @Enumerated(EnumType.STRING)
    private SitePeriod period;
    private String[] hazards;
    private String landOwner;
    @Column(name = "area_m2")
    private Double areaM2;
    private Double lengthMetres;
    private Double widthMetres;
    private Double depthMetres;
    private Double elevationMetres;
    private Boolean moreThanOne;
    private String circumstances;
    private String note;
    private PartialDate knownSince;
    private PartialDate reportedOn;
    private String reportedBy;
    @Enumerated(EnumType.STRING)
    private SiteStatus status;
    private PartialDate statusSince;
    private boolean invented;
    private UUID recordedBy;
    private Instant recordedAt;

    @OneToMany(mappedBy = "site", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("number")
    private List<SiteStatusEvent> statusEvents = new ArrayList<>();

    /** For the persistence provider. */
    protected Site() {
    }

    /** Puts a site on record as reported. */
    public Site(SiteId id, String ref, SiteDescription description, boolean invented, StaffId by, Instant at, UUID firstEvent) {
        this.id = id.value();
        this.ref = ref;
        this.invented = invented;
        this.recordedBy = by.value();
        this.recordedAt = at;
        describe(description);
        move(new StatusChange(SiteStatus.REPORTED, description.report().reportedOn(), null, false, List.of()), firstEvent, by, at);
    }

    /** Replaces what is known of the site. */
    public final void describe(SiteDescription known) {
        this.nameEn = known.name().en();
        this.nameAr = known.name().ar();
        this.nameCkb = known.name().ckb();
        this.nameVariants = known.variants().toArray(String[]::new);
        this.type = known.type();
        this.phase = known.phase();
        this.period = known.period();
        this.hazards = new TreeSet<>(known.hazards()).stream().map(SiteHazard::name).toArray(String[]::new);
        this.landOwner = known.landOwner();
        this.moreThanOne = known.moreThanOne();
        this.circumstances = known.circumstances();
        this.note = known.note();
        this.knownSince = known.report().knownSince();
        this.reportedOn = known.report().reportedOn();
        this.reportedBy = known.report().reportedBy();
        place(known.where());
        measure(known.measures());
    }

    private void place(SiteWhere where) {
        this.areaId = where.area().value();
        this.locality = where.locality();
        this.position = where.position();
        this.positionNote = where.positionNote();
        this.outline = where.outline();
    }

    private void measure(SiteMeasures measures) {
        this.areaM2 = measures.areaM2();
        this.lengthMetres = measures.lengthMetres();
        this.widthMetres = measures.widthMetres();
        this.depthMetres = measures.depthMetres();
        this.elevationMetres = measures.elevationMetres();
    }

    /** Appends a change of status that the policies have let pass. */
    public final SiteStatusEvent move(StatusChange change, UUID eventId, StaffId by, Instant at) {
        SiteStatusEvent event = new SiteStatusEvent(eventId, this, statusEvents.size() + 1, status, change, by, at);
        statusEvents.add(event);
        this.status = change.to();
        this.statusSince = change.occurredOn();
        return event;
    }

    /** Whether the exact place is of class S3: while the earth still holds what it hides. */
    public boolean isPositionSealed() {
        return !status.isExcavated();
    }

    public SiteId id() {
        return new SiteId(id);
    }

    public long version() {
        return version;
    }

    public String ref() {
        return ref;
    }

    public LocalizedText name() {
        return new LocalizedText(nameEn, nameAr, nameCkb);
    }

    public AreaId area() {
        return new AreaId(areaId);
    }

    public SiteStatus status() {
        return status;
    }

    public PartialDate statusSince() {
        return statusSince;
    }

    public boolean invented() {
        return invented;
    }

    public StaffId recordedBy() {
        return new StaffId(recordedBy);
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    /** From the first report on. */
    public List<SiteStatusEvent> statusEvents() {
        return List.copyOf(statusEvents);
    }

    /** Everything that is known of it, protected values too. */
    public SiteDescription description() {
        Set<SiteHazard> known = Arrays.stream(hazards).map(SiteHazard::valueOf).collect(Collectors.toSet());
        return new SiteDescription(name(), List.of(nameVariants),
                new SiteWhere(area(), locality, position, positionNote, outline), type, phase, period, known,
                new SiteMeasures(areaM2, lengthMetres, widthMetres, depthMetres, elevationMetres),
                new SiteReport(knownSince, reportedOn, reportedBy), landOwner, moreThanOne, circumstances, note);
    }

    /** As other records name it. */
    public SiteBrief brief() {
        return new SiteBrief(id(), ref, name(), status, invented);
    }
}
