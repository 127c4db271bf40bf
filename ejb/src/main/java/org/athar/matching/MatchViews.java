package org.athar.matching;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.athar.engine.posterior.Evidence;
import org.athar.engine.posterior.Fact;
import org.athar.engine.posterior.Posterior;
import org.athar.kernel.LocalizedText;
import org.athar.laboratory.LaboratoryFactsService;
import org.athar.laboratory.SampleId;
import org.athar.laboratory.view.SampleFacts;
import org.athar.matching.code.MatchOutcome;
import org.athar.matching.code.MatchRunState;
import org.athar.matching.command.Prior;
import org.athar.matching.model.FrequencyDatabase;
import org.athar.matching.model.MatchCandidate;
import org.athar.matching.model.MatchRun;
import org.athar.matching.model.MatchRuns;
import org.athar.matching.model.MatchTile;
import org.athar.matching.view.CandidateView;
import org.athar.matching.view.FrequencyView;
import org.athar.matching.view.MatchRunView;
import org.athar.missing.MissingFactsService;
import org.athar.missing.MissingPersonId;
import org.athar.missing.view.PersonReference;
import org.athar.pedigree.PedigreeFactsService;
import org.athar.pedigree.PedigreeId;
import org.athar.pedigree.view.PedigreeListItem;
import org.athar.recovery.RemainsFactsService;
import org.athar.recovery.RemainsId;
import org.athar.recovery.view.RemainsFacts;
import org.athar.security.StaffId;
import org.athar.security.StaffService;
import org.athar.security.access.CurrentOperation;

/** Makes views of runs and of what they found; what they refer to is asked for once for a whole list. */
@ApplicationScoped
class MatchViews {

    @Inject
    private MatchRuns runs;
    @Inject
    private LaboratoryFactsService laboratory;
    @Inject
    private PedigreeFactsService pedigrees;
    @Inject
    private RemainsFactsService remains;
    @Inject
    private MissingFactsService missing;
    @Inject
    private StaffService staff;
    @Inject
    private CurrentOperation current;

    static FrequencyView frequencies(FrequencyDatabase one) {
        return new FrequencyView(one.id(), one.name(), one.edition(), one.population(), one.source(), one.licence(), one.persons(),
                one.treatment(), one.table().loci().size(), one.digest(), one.isWithdrawn());
    }

    String frequencies(FrequencyId id) {
        return runs.frequencies(id).map(one -> one.name() + ", " + one.edition()).orElse(null);
    }

    MatchRunView run(MatchRun run) {
        List<MatchTile> tiles = runs.tiles(run.id());
        MatchRun before = run.againOf().flatMap(runs::byId).orElse(null);
        boolean both = before != null && before.state() == MatchRunState.DONE && run.state() == MatchRunState.DONE;
        int skipped = (int) tiles.stream().map(MatchTile::skipped).filter(Objects::nonNull).flatMap(String::lines).count();
        return new MatchRunView(run.id(), run.ref(), run.state(), run.parameters(), frequencies(run.parameters().frequencies()),
                run.prior(), run.purpose(), run.engine(), staff.names(List.of(run.askedBy())).get(run.askedBy()), run.askedAt(),
                run.profiles(), run.families(), run.tiles(), tiles.size(), tiles.stream().mapToLong(MatchTile::compared).sum(), skipped,
                runs.count(run.id(), MatchOutcome.OPEN), runs.count(run.id(), MatchOutcome.NOMINATED),
                runs.count(run.id(), MatchOutcome.DECLINED), run.inputDigest(), run.resultDigest(), before == null ? null : before.ref(),
                both ? before.resultDigest().equals(run.resultDigest()) : null, run.failure(), run.endedAt(),
                run.askedBy().equals(current.person()));
    }

    List<CandidateView> candidates(List<MatchCandidate> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<MatchRunId, MatchRun> of = found.stream().map(MatchCandidate::run).distinct().map(runs::byId).flatMap(run -> run.stream())
                .collect(Collectors.toMap(MatchRun::id, run -> run));
        List<MatchCandidate.Found> pairs = found.stream().map(MatchCandidate::found).toList();
        Map<SampleId, SampleFacts> samples = laboratory.describe(pairs.stream().map(MatchCandidate.Found::sample).toList());
        Map<RemainsId, RemainsFacts> sets = remains.describe(samples.values().stream().map(SampleFacts::remains).filter(Objects::nonNull)
                .toList());
        Map<MissingPersonId, PersonReference> persons = missing.references(pairs.stream().map(MatchCandidate.Found::person).toList());
        Map<PedigreeId, PedigreeListItem> families = pedigrees.describe(pairs.stream().map(MatchCandidate.Found::pedigree).toList());
        Map<StaffId, LocalizedText> names = staff.names(found.stream().flatMap(one -> Stream.concat(Stream.of(one.owner()),
                one.settledBy().stream())).collect(Collectors.toSet()));
        return found.stream().map(one -> {
            MatchCandidate.Found pair = one.found();
            SampleFacts sample = samples.get(pair.sample());
            RemainsFacts set = sample == null ? null : sets.get(sample.remains());
            PedigreeListItem family = families.get(pair.pedigree());
            MatchRun run = of.get(one.run());
            return new CandidateView(one.id(), one.version(), run.ref(), sample == null ? null : sample.number(),
                    set == null ? null : set.number(), sample == null ? null : sample.remains(), persons.get(pair.person()),
                    family == null ? null : family.ref(), pair.lrLog10(), run.prior(),
                    posterior(run.prior(), pair.lrLog10()).probability(), names.get(one.owner()), one.dueOn(), one.outcome(), one.reason(),
                    one.settledBy().map(names::get).orElse(null), pair.invented());
        }).toList();
    }

    static Posterior posterior(Prior prior, double lrLog10) {
        return new Posterior(new org.athar.engine.posterior.Prior(prior.persons(), prior.source(), prior.asOf(), Set.of()),
                List.of(new Evidence("DNA", lrLog10, Set.of(Fact.AUTOSOMAL_DNA))));
    }
}
