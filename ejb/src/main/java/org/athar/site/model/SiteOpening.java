package org.athar.site.model;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.athar.kernel.Ids;
import org.athar.kernel.PartialDate;
import org.athar.security.StaffId;
import org.athar.site.command.DecideOpeningCommand;
import org.athar.site.command.RecordMinuteCommand;
import org.athar.site.kind.CommitteeFunction;
import org.athar.site.view.OpeningView;

/**
 * A decision to open a site. The decision itself is never changed: a later one takes its place. What grows with it is who of the
 * committee was present, and its minutes.
 */
@Entity
public class SiteOpening {

    @Id
    private UUID id;
    private UUID siteId;
    private int number;
    private String decisionNo;
    private PartialDate decidedOn;
    private String authority;
    private PartialDate plannedFor;
    private String note;
    private UUID recordedBy;
    private Instant recordedAt;

    @OneToMany(mappedBy = "opening", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("id")
    private List<OpeningMember> members = new ArrayList<>();

    @OneToMany(mappedBy = "opening", cascade = CascadeType.PERSIST, fetch = FetchType.LAZY)
    @OrderBy("recordedAt, id")
    private List<SiteMinute> minutes = new ArrayList<>();

    /** For the persistence provider. */
    protected SiteOpening() {
    }

    /** Records a decision with its committee. */
    public SiteOpening(Clock clock, DecideOpeningCommand command, int number, StaffId by, Instant at) {
        this.id = Ids.next(clock);
        this.siteId = command.site().value();
        this.number = number;
        this.decisionNo = command.decisionNo();
        this.decidedOn = command.decidedOn();
        this.authority = command.authority();
        this.plannedFor = command.plannedFor();
        this.note = command.note();
        this.recordedBy = by.value();
        this.recordedAt = at;
        command.committee().forEach(member -> members.add(new OpeningMember(Ids.next(clock), this, member)));
    }

    /** Says who of the committee was present when the site was opened; who is not named was not. */
    public void attended(Set<UUID> present) {
        members.forEach(member -> member.attend(present.contains(member.id())));
    }

    /** Adds the minute. */
    public void record(UUID minuteId, RecordMinuteCommand command, StaffId by, Instant at) {
        minutes.add(new SiteMinute(minuteId, this, command, by, at));
    }

    /** Whether the decision has what a signed decision has. */
    public boolean isDecisionSigned() {
        return decisionNo != null && decidedOn != null;
    }

    /** Whether there is a minute; one cannot be recorded without number, date and signatories. */
    public boolean hasMinute() {
        return !minutes.isEmpty();
    }

    /** The functions in the committee. */
    public Set<CommitteeFunction> appointed() {
        Set<CommitteeFunction> found = EnumSet.noneOf(CommitteeFunction.class);
        members.forEach(member -> found.add(member.function()));
        return found;
    }

    /** The functions of those who were present. */
    public Set<CommitteeFunction> present() {
        Set<CommitteeFunction> found = EnumSet.noneOf(CommitteeFunction.class);
        members.stream().filter(OpeningMember::present).forEach(member -> found.add(member.function()));
        return found;
    }

    public UUID id() {
        return id;
    }

    /** As pages show it. */
    public OpeningView view() {
        List<OpeningView.Member> committee = members.stream().map(member -> new OpeningView.Member(member.id(), member.name(),
                member.function(), member.institution(), member.present())).toList();
        return new OpeningView(id, number, decisionNo, decidedOn, authority, plannedFor, note, committee,
                minutes.stream().map(SiteMinute::view).toList(), new StaffId(recordedBy), recordedAt);
    }
}
