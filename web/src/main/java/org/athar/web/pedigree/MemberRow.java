package org.athar.web.pedigree;

import java.io.Serializable;
import java.util.Objects;
import org.athar.engine.genotype.Sex;
import org.athar.pedigree.command.MemberEntry;
import org.athar.pedigree.view.MemberView;

/** Somebody in a drawing, as typed. */
public class MemberRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private String label;
    private Sex sex;
    private String father;
    private String mother;
    private String person;
    private String sample;

    static MemberRow of(MemberEntry entry) {
        return of(entry.label(), entry.sex(), entry.father(), entry.mother(), entry.person(), entry.sample());
    }

    static MemberRow of(MemberView member) {
        return of(member.label(), member.sex(), member.father(), member.mother(),
                member.missing() == null ? null : member.missing().handle(), member.sample());
    }

    private static MemberRow of(String label, Sex sex, String father, String mother, String person, String sample) {
        MemberRow row = new MemberRow();
        row.label = label;
        row.sex = sex;
        row.father = father;
        row.mother = mother;
        row.person = person;
        row.sample = sample;
        return row;
    }

    MemberEntry entry() {
        return new MemberEntry(label, father, mother, sex, person, sample);
    }

    void tidy() {
        label = label == null || label.isBlank() ? null : label.strip();
    }

    void forget(String parent) {
        father = Objects.equals(father, parent) ? null : father;
        mother = Objects.equals(mother, parent) ? null : mother;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public Sex getSex() {
        return sex;
    }

    public void setSex(Sex sex) {
        this.sex = sex;
    }

    public String getFather() {
        return father;
    }

    public void setFather(String father) {
        this.father = father;
    }

    public String getMother() {
        return mother;
    }

    public void setMother(String mother) {
        this.mother = mother;
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public String getSample() {
        return sample;
    }

    public void setSample(String sample) {
        this.sample = sample;
    }
}
