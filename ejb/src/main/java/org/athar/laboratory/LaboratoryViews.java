package org.athar.laboratory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.athar.custody.CustodyChainService;
import org.athar.custody.CustodyParty;
import org.athar.custody.view.CustodyFacts;
import org.athar.engine.genotype.MarkerCatalogue;
import org.athar.engine.genotype.StrProfile;
import org.athar.kernel.LocalizedText;
import org.athar.laboratory.code.ProfileKind;
import org.athar.laboratory.model.DnaProfile;
import org.athar.laboratory.model.DnaSample;
import org.athar.laboratory.model.EliminationProfile;
import org.athar.laboratory.model.Laboratories;
import org.athar.laboratory.model.Laboratory;
import org.athar.laboratory.model.ProfileResemblance;
import org.athar.laboratory.model.Profiles;
import org.athar.laboratory.model.Reading;
import org.athar.laboratory.model.Samples;
import org.athar.laboratory.model.Source;
import org.athar.laboratory.view.EliminationView;
import org.athar.laboratory.view.LaboratoryView;
import org.athar.laboratory.view.ProfileView;
import org.athar.laboratory.view.ResemblanceView;
import org.athar.laboratory.view.SampleListItem;
import org.athar.laboratory.view.SampleView;
import org.athar.missing.MissingFactsService;
import org.athar.missing.MissingPersonId;
import org.athar.missing.view.PersonReference;
import org.athar.recovery.RemainsFactsService;
import org.athar.recovery.RemainsId;
import org.athar.recovery.view.PartView;
import org.athar.recovery.view.RemainsFacts;
import org.athar.security.StaffId;
import org.athar.security.StaffService;
import org.athar.security.access.CurrentOperation;

/** Makes views of samples and profiles; what they refer to is asked for once for a whole list. */
@ApplicationScoped
class LaboratoryViews {

    @Inject
    private Samples samples;
    @Inject
    private Profiles profiles;
    @Inject
    private Laboratories laboratories;
    @Inject
    private LaboratoryReach reach;
    @Inject
    private CustodyChainService chains;
    @Inject
    private RemainsFactsService remains;
    @Inject
    private MissingFactsService missing;
    @Inject
    private StaffService staff;
    @Inject
    private CurrentOperation current;

    static LaboratoryView laboratory(Laboratory one) {
        return new LaboratoryView(one.id(), one.code(), one.name(), one.accreditation(), one.address(), one.invented());
    }

    List<SampleListItem> list(Collection<DnaSample> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<LaboratoryId, LocalizedText> names = laboratories.all().stream().collect(Collectors.toMap(Laboratory::id, Laboratory::name));
        List<Source> sources = found.stream().map(DnaSample::source).toList();
        Map<RemainsId, RemainsFacts> sets = remains.describe(sources.stream().map(Source::remains).filter(Objects::nonNull).toList());
        Map<MissingPersonId, PersonReference> persons = missing.references(sources.stream().map(Source::person).filter(Objects::nonNull)
                .toList());
        return found.stream().map(one -> {
            Source source = one.source();
            RemainsFacts set = source.remains() == null ? null : sets.get(source.remains());
            PersonReference person = source.person() == null ? null : persons.get(source.person());
            return new SampleListItem(one.id(), one.number(), source.origin(), one.kind(), one.status(), set == null ? null : set.number(),
                    source.element(), person, source.kinship(), names.get(one.laboratory()), one.laboratoryNumber(),
                    one.takenOn(), one.isQuarantined(), source.invented());
        }).toList();
    }

    SampleView view(DnaSample sample) {
        CustodyFacts custody = chains.facts(sample.item());
        CustodyParty holder = custody.holder();
        Set<StaffId> people = new HashSet<>(Set.of(sample.recordedBy()));
        sample.extracts().forEach(extract -> people.add(extract.recordedBy()));
        if (holder != null && holder.staff() != null) {
            people.add(holder.staff());
        }
        Map<StaffId, LocalizedText> names = staff.names(people);
        LocalizedText held = holder == null ? null
                : holder.staff() == null ? new LocalizedText(holder.name(), null, null) : names.get(holder.staff());
        String inPlaceOf = sample.resampleOf().flatMap(samples::byId).map(DnaSample::number).orElse(null);
        return new SampleView(list(List.of(sample)).get(0), sample.version(), part(sample.source()), sample.takenBy(), sample.deviation(),
                inPlaceOf, sample.resampleReason(), sample.requestedOn(), sample.receivedOn(), sample.receivedCondition(),
                sample.limsNumber(), custody, held, custody.weightGrams(), isMine(custody), extracts(sample, names),
                names.get(sample.recordedBy()), sample.recordedAt());
    }

    private String part(Source source) {
        return source.part() == null ? null : remains.parts(source.remains()).stream()
                .filter(one -> one.uuid().equals(source.part())).map(PartView::number).findFirst().orElse(null);
    }

    private static List<SampleView.ExtractView> extracts(DnaSample sample, Map<StaffId, LocalizedText> names) {
        return sample.extracts().stream().map(extract -> new SampleView.ExtractView(extract.seq(), extract.extractedOn(), extract.method(),
                extract.usedGrams(), extract.ngPerMicrolitre(), extract.note(), names.get(extract.recordedBy()))).toList();
    }

    BigDecimal weight(DnaSample sample) {
        return chains.facts(sample.item()).weightGrams();
    }

    boolean isMine(DnaSample sample) {
        return isMine(chains.facts(sample.item()));
    }

    private boolean isMine(CustodyFacts custody) {
        return custody.holder() != null && custody.holder().is(current.person());
    }

    List<ProfileView> profiles(List<DnaProfile> found) {
        Map<ProfileId, DnaProfile> byId = found.stream().collect(Collectors.toMap(DnaProfile::id, Function.identity()));
        Map<SampleId, DnaSample> of = samplesOf(found);
        Set<StaffId> people = new HashSet<>();
        found.forEach(one -> {
            people.add(one.firstReader());
            one.secondReader().ifPresent(people::add);
        });
        Map<StaffId, LocalizedText> names = staff.names(people);
        List<ResemblanceView> alike = resemblances(profiles.resemblances(byId.keySet()));
        return found.stream().map(one -> {
            String number = of.get(one.sample()).number();
            return new ProfileView(one.id(), one.version(), number, one.seq(), one.kind(), one.typing().kit(), one.typing().runName(),
                    one.typing().typedOn(), loci(one.reading()), one.reading().isErased() ? one.reading().line() : null,
                    expected(one), one.reading().sex().orElse(null), one.typing().dropout(), one.typing().consensus(), one.status(),
                    one.representedBy().map(byId::get).map(DnaProfile::seq).orElse(null), names.get(one.firstReader()),
                    one.secondReader().map(names::get).orElse(null), one.secondReadAt(), one.reason(),
                    one.firstReader().equals(current.person()), alike.stream().filter(row -> row.sample().equals(number)
                            && row.seq() == one.seq() || number.equals(row.otherSample())).toList());
        }).toList();
    }

    private static Integer expected(DnaProfile profile) {
        return profile.typing().kit() == null ? null : MarkerCatalogue.kit(profile.typing().kit()).map(kit -> kit.markers().size())
                .orElse(null);
    }

    private static List<ProfileView.LocusView> loci(Reading reading) {
        if (reading.kind() == ProfileKind.MITOCHONDRIAL && !reading.isErased()) {
            String[] halves = reading.line().split(";", 2);
            return List.of(new ProfileView.LocusView(halves[0].strip(), halves[1].strip(), false));
        }
        return reading.profile().loci().entrySet().stream().map(locus -> new ProfileView.LocusView(locus.getKey(),
                String.join(", ", locus.getValue()), locus.getValue().contains(StrProfile.UNSEEN))).toList();
    }

    List<ResemblanceView> resemblances(List<ProfileResemblance> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Set<ProfileId> ids = found.stream().map(ProfileResemblance::profile).collect(Collectors.toSet());
        found.forEach(one -> one.other().ifPresent(ids::add));
        Map<ProfileId, DnaProfile> compared = profiles.byIds(ids).stream().collect(Collectors.toMap(DnaProfile::id, Function.identity()));
        Map<SampleId, DnaSample> of = samplesOf(compared.values());
        Map<UUID, EliminationProfile> known = new HashMap<>();
        if (found.stream().anyMatch(one -> one.elimination().isPresent())) {
            profiles.eliminations().forEach(one -> known.put(one.id(), one));
        }
        Map<StaffId, LocalizedText> names = staff.names(found.stream().flatMap(one -> one.settledBy().stream())
                .collect(Collectors.toSet()));
        return found.stream().filter(one -> compared.containsKey(one.profile())).map(one -> {
            DnaProfile profile = compared.get(one.profile());
            EliminationProfile elimination = one.elimination().map(known::get).orElse(null);
            DnaSample other = one.other().map(compared::get).map(there -> of.get(there.sample())).filter(reach::covers).orElse(null);
            return new ResemblanceView(one.id(), one.version(), of.get(profile.sample()).number(), profile.seq(),
                    elimination == null ? null : elimination.code(), elimination == null ? null : elimination.category(),
                    other == null ? null : other.number(), one.compared(), one.alike(), one.outcome(), one.reason(),
                    one.settledBy().map(names::get).orElse(null), one.foundAt());
        }).toList();
    }

    Map<SampleId, DnaSample> samplesOf(Collection<DnaProfile> found) {
        return samples.byIds(found.stream().map(DnaProfile::sample).toList()).stream()
                .collect(Collectors.toMap(DnaSample::id, Function.identity()));
    }

    static EliminationView elimination(EliminationProfile one) {
        return new EliminationView(one.id(), one.code(), one.category(), one.kind(), one.kit(), one.reading().lociSeen(), one.source(),
                one.isRemoved(), one.reason(), one.invented(), one.recordedAt());
    }
}
