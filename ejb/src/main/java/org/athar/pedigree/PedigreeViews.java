package org.athar.pedigree;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.athar.laboratory.LaboratoryFactsService;
import org.athar.laboratory.SampleId;
import org.athar.laboratory.view.SampleFacts;
import org.athar.laboratory.view.TypedSample;
import org.athar.missing.MissingFactsService;
import org.athar.missing.MissingPersonId;
import org.athar.missing.view.PersonReference;
import org.athar.pedigree.model.TestedMember;
import org.athar.pedigree.model.TestedPedigree;
import org.athar.pedigree.view.MemberView;
import org.athar.pedigree.view.PedigreeListItem;
import org.athar.pedigree.view.PedigreeView;
import org.athar.security.StaffService;

/** Makes views of tested pedigrees; what they refer to is asked for once for a whole list. */
@ApplicationScoped
class PedigreeViews {

    @Inject
    private PedigreeCheck check;
    @Inject
    private LaboratoryFactsService laboratory;
    @Inject
    private MissingFactsService missing;
    @Inject
    private StaffService staff;

    List<PedigreeListItem> list(List<TestedPedigree> found) {
        Map<SampleId, TypedSample> typed = laboratory.typed(PedigreePlaces.samplesOf(found));
        Map<MissingPersonId, PersonReference> persons = missing.references(found.stream().flatMap(one -> one.members().stream())
                .flatMap(member -> member.person().stream()).distinct().toList());
        return found.stream().map(one -> item(one, typed, persons)).toList();
    }

    private static PedigreeListItem item(TestedPedigree one, Map<SampleId, TypedSample> typed,
            Map<MissingPersonId, PersonReference> persons) {
        List<TestedMember> members = one.members();
        return new PedigreeListItem(one.id(), one.ref(), one.status(),
                members.stream().flatMap(member -> member.person().stream()).map(persons::get).filter(Objects::nonNull).toList(),
                members.size(), (int) members.stream().flatMap(member -> member.sample().stream()).filter(typed::containsKey).count(),
                one.invented());
    }

    PedigreeView view(TestedPedigree pedigree) {
        List<SampleId> samples = PedigreePlaces.samplesOf(List.of(pedigree));
        Map<SampleId, SampleFacts> facts = laboratory.describe(samples);
        Map<SampleId, TypedSample> typed = laboratory.typed(samples);
        Map<MissingPersonId, PersonReference> persons = missing.references(pedigree.members().stream()
                .flatMap(member -> member.person().stream()).toList());
        List<MemberView> members = pedigree.members().stream().map(member -> {
            SampleFacts sample = member.sample().map(facts::get).orElse(null);
            TypedSample profile = member.sample().map(typed::get).orElse(null);
            return new MemberView(member.member().id(), member.member().father(), member.member().mother(), member.member().sex(),
                    member.person().map(persons::get).orElse(null), sample == null ? null : sample.number(),
                    sample == null ? null : sample.kinship(), profile == null ? 0 : profile.profile().loci().size(),
                    sample != null && sample.quarantined());
        }).toList();
        return new PedigreeView(item(pedigree, typed, persons), pedigree.version(), pedigree.revision(), members,
                FamilyLayout.of(pedigree.pedigree()),
                check.conflicts(pedigree, typed), pedigree.note(), pedigree.reason(),
                staff.names(List.of(pedigree.recordedBy())).get(pedigree.recordedBy()), pedigree.recordedAt());
    }
}
