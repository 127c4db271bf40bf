package org.athar.laboratory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.athar.custody.EvidenceNumber;
import org.athar.laboratory.code.ProfileKind;
import org.athar.laboratory.code.SampleOrigin;
import org.athar.laboratory.model.DnaProfile;
import org.athar.laboratory.model.DnaSample;
import org.athar.laboratory.model.Profiles;
import org.athar.laboratory.model.Samples;
import org.athar.laboratory.model.Source;
import org.athar.laboratory.view.SampleFacts;
import org.athar.laboratory.view.TypedSample;
import org.athar.missing.MissingPersonId;
import org.athar.recovery.RemainsId;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;

/** What services above ask about samples and profiles within their own operation, whose entry in the trail covers it. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class LaboratoryFactsService {

    @Inject
    private Samples samples;
    @Inject
    private Profiles profiles;
    @Inject
    private LaboratoryReach reach;

    /** The sample under a number as typed or scanned, if it is there and within reach. */
    @Operation(OperationName.SERVE_SERVICE)
    public Optional<SampleFacts> find(String number) {
        return EvidenceNumber.parse(number).flatMap(typed -> samples.byNumber(typed.toString())).filter(reach::covers)
                .map(LaboratoryFactsService::facts);
    }

    /** The sample that goes by a name in a file: its number, or what its laboratory or their system calls it, if one alone. */
    @Operation(OperationName.SERVE_SERVICE)
    public Optional<SampleFacts> named(String name) {
        Optional<SampleFacts> numbered = find(name);
        List<DnaSample> called = numbered.isPresent() ? List.of() : samples.called(name).stream().filter(reach::covers).toList();
        return numbered.or(() -> called.size() == 1 ? Optional.of(facts(called.get(0))) : Optional.empty());
    }

    /** Several samples; the caller records the reading. */
    @Operation(OperationName.SERVE_SERVICE)
    public Map<SampleId, SampleFacts> describe(Collection<SampleId> ids) {
        return samples.byIds(ids).stream().map(LaboratoryFactsService::facts)
                .collect(Collectors.toMap(SampleFacts::id, Function.identity()));
    }

    /** Whether any of these samples is within reach. */
    @Operation(OperationName.SERVE_SERVICE)
    public boolean reachesAny(Collection<SampleId> ids) {
        return samples.byIds(ids).stream().anyMatch(reach::covers);
    }

    /** The reference samples of a missing person: of the family, and of the person's own; by number. */
    @Operation(OperationName.SERVE_SERVICE)
    public List<SampleFacts> references(MissingPersonId person) {
        return samples.of(person).stream().filter(reach::covers).map(LaboratoryFactsService::facts).toList();
    }

    /** The samples of remains, by number. */
    @Operation(OperationName.SERVE_SERVICE)
    public List<SampleFacts> of(RemainsId remains) {
        return samples.of(remains).stream().filter(reach::covers).map(LaboratoryFactsService::facts).toList();
    }

    /** What counts of these samples: their accepted profiles of autosomes; quarantined ones and those without are left out. */
    @Operation(OperationName.SERVE_SERVICE)
    public Map<SampleId, TypedSample> typed(Collection<SampleId> ids) {
        List<SampleId> free = samples.byIds(ids).stream().filter(one -> !one.isQuarantined()).map(DnaSample::id).toList();
        return counting(profiles.accepted(free, ProfileKind.AUTOSOMAL_STR));
    }

    /** What counts of every sample of remains within reach; quarantined ones and those without are left out. */
    @Operation(OperationName.SERVE_SERVICE)
    public List<TypedSample> unidentified() {
        return List.copyOf(counting(profiles.accepted(SampleOrigin.POST_MORTEM, ProfileKind.AUTOSOMAL_STR)).values());
    }

    /** What counts of every reference sample within reach, by sample. */
    @Operation(OperationName.SERVE_SERVICE)
    public Map<SampleId, TypedSample> allReferences() {
        Map<SampleId, TypedSample> all = counting(profiles.accepted(SampleOrigin.FAMILY, ProfileKind.AUTOSOMAL_STR));
        all.putAll(counting(profiles.accepted(SampleOrigin.DIRECT, ProfileKind.AUTOSOMAL_STR)));
        return all;
    }

    private static Map<SampleId, TypedSample> counting(List<DnaProfile> accepted) {
        Map<SampleId, TypedSample> counting = new LinkedHashMap<>();
        accepted.stream().sorted(DnaProfile.BY_CONTENT).forEach(one -> counting.putIfAbsent(one.sample(),
                new TypedSample(one.sample(), one.id(), one.version(), one.reading().profile(), one.reading().sex().orElse(null),
                        one.typing().dropout())));
        return counting;
    }

    private static SampleFacts facts(DnaSample sample) {
        Source source = sample.source();
        return new SampleFacts(sample.id(), sample.number(), source.origin(), source.remains(), source.person(), source.kinship(),
                sample.isQuarantined(), source.invented());
    }
}
