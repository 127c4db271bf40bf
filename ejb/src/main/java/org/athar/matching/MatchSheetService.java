package org.athar.matching;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.athar.engine.genotype.Genotype;
import org.athar.engine.genotype.Marker;
import org.athar.engine.genotype.StrProfile;
import org.athar.engine.kinship.Circumstances;
import org.athar.engine.kinship.LeaveOneOut;
import org.athar.engine.kinship.LikelihoodRatio;
import org.athar.engine.pedigree.Member;
import org.athar.engine.pedigree.Pedigree;
import org.athar.engine.posterior.Posterior;
import org.athar.engine.search.Family;
import org.athar.engine.search.Profile;
import org.athar.kernel.Auditable;
import org.athar.kernel.Outcome;
import org.athar.kernel.Sensitivity;
import org.athar.matching.event.MatchSettled;
import org.athar.matching.model.FrequencyDatabase;
import org.athar.matching.model.FrozenInput;
import org.athar.matching.model.MatchCandidate;
import org.athar.matching.model.MatchRun;
import org.athar.matching.model.MatchRuns;
import org.athar.matching.view.MatchSheet;
import org.athar.security.SettingService;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.event.RecordsRead;
import org.athar.security.fault.NotFound;

/**
 * What a ratio is made of, computed anew by the direct route from the frozen input of its run: by marker, without each relative, and what
 * follows from it with the run's prior and with others.
 */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MatchSheetService {

    /** No label of a member: those hold no tab. */
    private static final String PROFILE = "\tprofile";
    private static final String THRESHOLD = "identification.threshold";

    @Inject
    private MatchRuns runs;
    @Inject
    private MatchInputs inputs;
    @Inject
    private MatchViews views;
    @Inject
    private SettingService settings;
    @Inject
    private Event<Auditable> trail;

    /** The sheet of a candidate; refused if somebody's data was erased since the run. */
    @Operation(OperationName.READ_MATCHES)
    public Outcome<MatchSheet> sheet(CandidateId id) {
        MatchCandidate candidate = runs.candidate(id).orElseThrow(() -> NotFound.absent(MatchSettled.TABLE, id.value()));
        MatchRun run = runs.byId(candidate.run()).orElseThrow(() -> NotFound.absent(MatchSettled.TABLE, id.value()));
        trail.fire(RecordsRead.of(MatchSettled.TABLE, id.value(), Sensitivity.S3));
        MatchCandidate.Found pair = candidate.found();
        Optional<String> text = inputs.text(run, pair.sample(), pair.pedigree());
        if (text.isEmpty()) {
            return Outcome.refused(MatchRefusal.INPUT_GONE);
        }
        FrozenInput input = FrozenInput.parse(text.get());
        return Outcome.done(sheet(candidate, run, input.markers(), input.profile(pair.sample()), input.family(pair.pedigree())));
    }

    private MatchSheet sheet(MatchCandidate candidate, MatchRun run, List<Marker> markers, Profile profile, Family family) {
        LeaveOneOut carried = carried(markers, profile, family, candidate.found().member());
        LikelihoodRatio whole = carried.whole();
        Posterior posterior = MatchViews.posterior(run.prior(), whole.log10());
        BigDecimal threshold = new BigDecimal(settings.value(THRESHOLD));
        FrequencyDatabase database = runs.frequencies(run.parameters().frequencies()).orElseThrow();
        return new MatchSheet(views.candidates(List.of(candidate)).get(0), run.parameters(),
                database.name() + ", " + database.edition() + ": " + database.source(), run.engine(),
                whole.markers().stream().map(at -> new MatchSheet.MarkerLine(at.marker(), written(profile.seen().get(at.marker())),
                        Math.log10(at.ratio()))).toList(),
                carried.relatives().stream().map(left -> new MatchSheet.RelativeLine(left.name(), left.log10())).toList(), whole.log10(),
                run.prior(), posterior.probability(), threshold.toPlainString(), posterior.reaches(threshold),
                posterior.sensitivity().stream().map(among -> new MatchSheet.AmongLine(among.persons(), among.probability())).toList());
    }

    private static String written(Genotype genotype) {
        return genotype == null ? null : genotype.first() + ", " + (genotype.second() == null ? StrProfile.UNSEEN : genotype.second());
    }

    /** The profile in the missing member's place, against the same family and somebody who is not related to it. */
    private static LeaveOneOut carried(List<Marker> markers, Profile profile, Family family, String missing) {
        List<Member> one = new ArrayList<>();
        List<Member> two = new ArrayList<>(family.pedigree().members());
        for (Member member : family.pedigree().members()) {
            one.add(new Member(renamed(member.id(), missing), renamed(member.father(), missing), renamed(member.mother(), missing),
                    member.sex()));
            if (member.id().equals(missing)) {
                two.add(new Member(PROFILE, null, null, member.sex()));
            }
        }
        Map<String, Map<String, Genotype>> seen = new HashMap<>();
        family.seen().forEach((marker, here) -> seen.put(marker, new HashMap<>(here)));
        profile.seen().forEach((marker, genotype) -> seen.computeIfAbsent(marker, none -> new HashMap<>()).put(PROFILE, genotype));
        Map<String, Double> lost = new HashMap<>(family.circumstances().dropout());
        lost.put(PROFILE, profile.lost());
        TreeSet<String> relatives = new TreeSet<>();
        family.seen().values().forEach(here -> relatives.addAll(here.keySet()));
        return LeaveOneOut.of(markers, seen, new Pedigree(one), new Pedigree(two), new Circumstances(family.circumstances().theta(), lost),
                relatives);
    }

    private static String renamed(String member, String missing) {
        return missing.equals(member) ? PROFILE : member;
    }
}
