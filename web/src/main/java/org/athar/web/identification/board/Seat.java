package org.athar.web.identification.board;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.athar.engine.protocol.fact.Discipline;
import org.athar.engine.protocol.fact.Profession;

/** A seat of a sitting as it is filled in; the first is the chair's. */
public class Seat implements Serializable {

    private static final long serialVersionUID = 1L;

    private String person;
    private Profession profession;
    private List<Discipline> disciplines = new ArrayList<>();

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = person;
    }

    public Profession getProfession() {
        return profession;
    }

    public void setProfession(Profession profession) {
        this.profession = profession;
    }

    public List<Discipline> getDisciplines() {
        return disciplines;
    }

    public void setDisciplines(List<Discipline> disciplines) {
        this.disciplines = disciplines;
    }
}
