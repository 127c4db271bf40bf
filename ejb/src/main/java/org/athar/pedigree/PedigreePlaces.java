package org.athar.pedigree;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.athar.engine.pedigree.Member;
import org.athar.kernel.Refusal;
import org.athar.laboratory.LaboratoryFactsService;
import org.athar.laboratory.SampleId;
import org.athar.laboratory.code.SampleOrigin;
import org.athar.laboratory.view.SampleFacts;
import org.athar.missing.MissingFactsService;
import org.athar.missing.MissingPersonId;
import org.athar.pedigree.command.MemberEntry;
import org.athar.pedigree.model.Drawn;
import org.athar.pedigree.model.TestedMember;
import org.athar.pedigree.model.TestedPedigree;
import org.athar.pedigree.model.TestedPedigrees;
import org.athar.security.access.CurrentOperation;

/** Who of a pedigree is which missing person, and which sample is of whom: each stands in one place of one pedigree. */
@ApplicationScoped
class PedigreePlaces {

    @Inject
    private TestedPedigrees pedigrees;
    @Inject
    private LaboratoryFactsService laboratory;
    @Inject
    private MissingFactsService missing;
    @Inject
    private CurrentOperation current;

    /** Everybody with the persons and samples that were named; what is not there, or stands elsewhere, is added to the violations. */
    List<Drawn> find(List<MemberEntry> entries, TestedPedigree before, List<Refusal> violations) {
        List<Drawn> drawn = new ArrayList<>();
        Set<Object> standing = new HashSet<>();
        for (int index = 0; index < entries.size(); index++) {
            MemberEntry entry = entries.get(index);
            String field = "members." + index;
            MissingPersonId person = entry.person() == null ? null : person(entry.person(), field, violations);
            SampleId sample = entry.sample() == null ? null : sample(entry.sample(), field, violations);
            if (person != null && !standing.add(person) || sample != null && !standing.add(sample)) {
                violations.add(Refusal.at(field, PedigreeRefusal.STANDS_ELSEWHERE, person != null ? entry.person() : entry.sample()));
            }
            drawn.add(new Drawn(new Member(entry.label(), entry.father(), entry.mother(), entry.sex()), person, sample));
        }
        elsewhere(drawn, before).ifPresent(ref -> violations.add(Refusal.at("members", PedigreeRefusal.STANDS_ELSEWHERE, ref)));
        return drawn;
    }

    private MissingPersonId person(String handle, String field, List<Refusal> violations) {
        Optional<MissingPersonId> found = missing.seek(handle);
        if (found.isEmpty()) {
            violations.add(Refusal.at(field + ".person", PedigreeRefusal.PERSON_UNKNOWN, handle));
        } else if (missing.sealed(found.get())) {
            violations.add(Refusal.at(field + ".person", PedigreeRefusal.RESTRICTED));
        }
        return found.orElse(null);
    }

    private SampleId sample(String number, String field, List<Refusal> violations) {
        Optional<SampleFacts> found = laboratory.find(number).filter(one -> one.origin() != SampleOrigin.POST_MORTEM);
        if (found.isEmpty()) {
            violations.add(Refusal.at(field + ".sample", PedigreeRefusal.SAMPLE_UNKNOWN, number));
        }
        return found.map(SampleFacts::id).orElse(null);
    }

    private Optional<String> elsewhere(List<Drawn> drawn, TestedPedigree before) {
        return pedigrees.with(drawn.stream().map(Drawn::person).filter(Objects::nonNull).toList(),
                        drawn.stream().map(Drawn::sample).filter(Objects::nonNull).toList()).stream()
                .filter(one -> before == null || !one.id().equals(before.id())).map(TestedPedigree::ref).findFirst();
    }

    /** Whether it is within reach: drawn by who asks, or with a sample within reach. */
    boolean covers(TestedPedigree pedigree) {
        if (current.scope().everywhere() || pedigree.recordedBy().equals(current.person())) {
            return true;
        }
        List<SampleId> samples = pedigree.members().stream().flatMap(member -> member.sample().stream()).toList();
        return laboratory.reachesAny(samples);
    }

    static List<SampleId> samplesOf(List<TestedPedigree> pedigrees) {
        return pedigrees.stream().flatMap(one -> one.members().stream())
                .flatMap((TestedMember member) -> member.sample().stream()).toList();
    }
}
