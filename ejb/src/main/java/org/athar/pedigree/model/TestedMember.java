package org.athar.pedigree.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Optional;
import java.util.UUID;
import org.athar.engine.genotype.Sex;
import org.athar.engine.pedigree.Member;
import org.athar.laboratory.SampleId;
import org.athar.missing.MissingPersonId;

/** Somebody in a tested pedigree, as drawn in one revision of it. */
@Entity
public class TestedMember {

    @Id
    private UUID id;
    @ManyToOne(fetch = FetchType.LAZY)
    private TestedPedigree pedigree;
    private int revision;
    private int position;
    private String label;
    private String father;
    private String mother;
    @Enumerated(EnumType.STRING)
    private Sex sex;
    private UUID personId;
    private UUID sampleId;

    /** For the persistence provider. */
    protected TestedMember() {
    }

    TestedMember(UUID id, TestedPedigree pedigree, int revision, int position, Drawn drawn) {
        this.id = id;
        this.pedigree = pedigree;
        this.revision = revision;
        this.position = position;
        this.label = drawn.member().id();
        this.father = drawn.member().father();
        this.mother = drawn.member().mother();
        this.sex = drawn.member().sex();
        this.personId = drawn.person() == null ? null : drawn.person().value();
        this.sampleId = drawn.sample() == null ? null : drawn.sample().value();
    }

    int revision() {
        return revision;
    }

    /** The pedigree in which somebody stands. */
    public TestedPedigree pedigree() {
        return pedigree;
    }

    /** As the engine knows somebody in a pedigree. */
    public Member member() {
        return new Member(label, father, mother, sex);
    }

    /** The missing person who this is, if somebody missing. */
    public Optional<MissingPersonId> person() {
        return Optional.ofNullable(personId).map(MissingPersonId::new);
    }

    /** The sample that is of this member, if there is one. */
    public Optional<SampleId> sample() {
        return Optional.ofNullable(sampleId).map(SampleId::new);
    }

    Drawn drawn() {
        return new Drawn(member(), person().orElse(null), sample().orElse(null));
    }
}
