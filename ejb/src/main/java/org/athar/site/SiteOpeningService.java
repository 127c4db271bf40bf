package org.athar.site;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.athar.kernel.Auditable;
import org.athar.kernel.Ids;
import org.athar.kernel.Outcome;
import org.athar.kernel.PartialDate;
import org.athar.kernel.Refusal;
import org.athar.kernel.Texts;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.fault.NotFound;
import org.athar.site.command.DecideOpeningCommand;
import org.athar.site.command.RecordCampaignCommand;
import org.athar.site.command.RecordMinuteCommand;
import org.athar.site.event.SiteChanged;
import org.athar.site.model.Site;
import org.athar.site.model.SiteCampaign;
import org.athar.site.model.SiteDossier;
import org.athar.site.model.SiteOpening;

/** Records decisions to open a site, who was there, the minute (rules L1, L2), and the phases of work that follow. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SiteOpeningService {

    @Inject
    private SiteReach reach;
    @Inject
    private SiteDossier dossier;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;
    @Inject
    private Clock clock;

    /** Records a decision to open with its committee; it takes the place of an earlier one, which stays on record. */
    @Operation(OperationName.OPEN_SITE)
    public Outcome<UUID> decide(DecideOpeningCommand typed) {
        DecideOpeningCommand command = clean(typed);
        Site site = reach.require(command.site());
        List<Refusal> refusals = violations(command);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        SiteOpening opening = new SiteOpening(clock, command, dossier.openings(site.id()).size() + 1, current.person(),
                current.recordedAt());
        dossier.add(opening);
        trail.fire(SiteChanged.of(site.id(), command.decidedOn(), command.note()));
        return Outcome.done(opening.id());
    }

    /** Says who of the last committee was present when the site was opened; who is not named was not. */
    @Operation(OperationName.OPEN_SITE)
    public Outcome<UUID> attended(SiteId id, Set<UUID> members) {
        Site site = reach.require(id);
        Optional<SiteOpening> opening = dossier.openings(site.id()).stream().findFirst();
        if (opening.isEmpty()) {
            return Outcome.refused(SiteRefusal.NO_OPENING);
        }
        opening.get().attended(members);
        trail.fire(SiteChanged.of(site.id(), null, null));
        return Outcome.done(opening.get().id());
    }

    /** Records the minute of the last opening. */
    @Operation(OperationName.OPEN_SITE)
    public Outcome<UUID> record(RecordMinuteCommand typed) {
        List<String> signatories = typed.signatories().stream().map(Texts::strip).filter(Objects::nonNull).toList();
        RecordMinuteCommand command = new RecordMinuteCommand(typed.site(), Texts.strip(typed.minuteNo()), typed.drawnUpOn(), signatories,
                Texts.strip(typed.note()));
        Site site = reach.require(command.site());
        Optional<SiteOpening> opening = dossier.openings(site.id()).stream().findFirst();
        List<Refusal> refusals = violations(command);
        if (opening.isEmpty()) {
            refusals.add(Refusal.of(SiteRefusal.NO_OPENING));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        UUID id = Ids.next(clock);
        opening.get().record(id, command, current.person(), current.recordedAt());
        trail.fire(SiteChanged.of(site.id(), command.drawnUpOn(), command.note()));
        return Outcome.done(id);
    }

    /** Records a phase of work. */
    @Operation(OperationName.OPEN_SITE)
    public Outcome<UUID> record(RecordCampaignCommand typed) {
        RecordCampaignCommand command = new RecordCampaignCommand(typed.site(), typed.phase(), typed.startsOn(), typed.endsOn(),
                typed.ended(), Texts.strip(typed.teams()), typed.areaM2(), Texts.strip(typed.note()));
        Site site = reach.require(command.site());
        List<Refusal> refusals = violations(command);
        if (command.phase() != null && dossier.campaign(site.id(), command.phase()).isPresent()) {
            refusals.add(Refusal.at("phase", SiteRefusal.PHASE_TAKEN, command.phase()));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        SiteCampaign campaign = new SiteCampaign(Ids.next(clock), command, current.person(), current.recordedAt());
        dossier.add(campaign);
        trail.fire(SiteChanged.of(site.id(), command.startsOn(), command.note()));
        return Outcome.done(campaign.id());
    }

    /** A phase of work is over. */
    @Operation(OperationName.OPEN_SITE)
    public Outcome<UUID> end(SiteId id, int phase, PartialDate on) {
        Site site = reach.require(id);
        SiteCampaign campaign = dossier.campaign(site.id(), phase)
                .orElseThrow(() -> NotFound.absent("site_campaign"));
        List<Refusal> refusals = new ArrayList<>();
        SiteRules.required(refusals, "endsOn", on);
        SiteRules.notFuture(refusals, "endsOn", on, clock.instant());
        inOrder(refusals, campaign.startsOn(), on);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        campaign.end(on);
        trail.fire(SiteChanged.of(site.id(), on, null));
        return Outcome.done(campaign.id());
    }

    private List<Refusal> violations(DecideOpeningCommand command) {
        List<Refusal> found = new ArrayList<>();
        SiteRules.unfit(found, "decisionNo", command.decisionNo(), SiteRules.LINE);
        SiteRules.unfit(found, "authority", command.authority(), SiteRules.LINE);
        SiteRules.unfit(found, "note", command.note(), SiteRules.TEXT);
        SiteRules.notFuture(found, "decidedOn", command.decidedOn(), clock.instant());
        if (command.committee().isEmpty()) {
            found.add(Refusal.at("committee", SiteRefusal.COMMITTEE_EMPTY));
        }
        for (DecideOpeningCommand.Member member : command.committee()) {
            SiteRules.required(found, "committee", member.name());
            SiteRules.required(found, "committee", member.function());
            SiteRules.unfit(found, "committee", member.name(), SiteRules.LINE);
            SiteRules.unfit(found, "committee", member.institution(), SiteRules.LINE);
        }
        return found;
    }

    private List<Refusal> violations(RecordMinuteCommand command) {
        List<Refusal> found = new ArrayList<>();
        SiteRules.required(found, "minuteNo", command.minuteNo());
        SiteRules.required(found, "drawnUpOn", command.drawnUpOn());
        SiteRules.required(found, "signatories", command.signatories().isEmpty() ? null : command.signatories());
        SiteRules.unfit(found, "minuteNo", command.minuteNo(), SiteRules.LINE);
        command.signatories().forEach(name -> SiteRules.unfit(found, "signatories", name, SiteRules.LINE));
        SiteRules.unfit(found, "note", command.note(), SiteRules.TEXT);
        SiteRules.notFuture(found, "drawnUpOn", command.drawnUpOn(), clock.instant());
        return found;
    }

    private List<Refusal> violations(RecordCampaignCommand command) {
        List<Refusal> found = new ArrayList<>();
        SiteRules.required(found, "phase", command.phase());
        if (command.phase() != null && command.phase() < 1) {
            found.add(Refusal.at("phase", SiteRefusal.MEASURE_IMPOSSIBLE));
        }
        SiteRules.notFuture(found, "startsOn", command.startsOn(), clock.instant());
        SiteRules.notFuture(found, "endsOn", command.endsOn(), clock.instant());
        inOrder(found, command.startsOn(), command.endsOn());
        SiteRules.positive(found, "areaM2", command.areaM2());
        SiteRules.unfit(found, "teams", command.teams(), SiteRules.TEXT);
        SiteRules.unfit(found, "note", command.note(), SiteRules.TEXT);
        return found;
    }

    private static void inOrder(List<Refusal> found, PartialDate start, PartialDate end) {
        if (start != null && end != null && end.latest().isBefore(start.earliest())) {
            found.add(Refusal.at("endsOn", SiteRefusal.ENDS_BEFORE_IT_BEGINS));
        }
    }

    private static DecideOpeningCommand clean(DecideOpeningCommand typed) {
        List<DecideOpeningCommand.Member> committee = typed.committee().stream().map(member -> new DecideOpeningCommand.Member(
                Texts.strip(member.name()), member.function(), Texts.strip(member.institution()), member.present())).toList();
        return new DecideOpeningCommand(typed.site(), Texts.strip(typed.decisionNo()), typed.decidedOn(), Texts.strip(typed.authority()),
                typed.plannedFor(), committee, Texts.strip(typed.note()));
    }
}
