package org.athar.identification.model.board;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.athar.engine.protocol.fact.Discipline;
import org.athar.engine.protocol.fact.Profession;

/** A person appointed to a sitting: once, however many accounts that person has. */
@Entity
public class BoardMember {

    @Id
    private UUID id;
    private UUID sittingId;
    private UUID personId;
    private boolean chair;
    @Enumerated(EnumType.STRING)
    private Profession profession;
    private String[] disciplines;

    /** For the persistence provider. */
    protected BoardMember() {
    }

    BoardMember(UUID id, UUID sittingId, Appointment appointment) {
        this.id = id;
        this.sittingId = sittingId;
        this.personId = appointment.person();
        this.chair = appointment.chair();
        this.profession = appointment.profession();
        this.disciplines = appointment.disciplines().stream().map(Discipline::name).sorted().toArray(String[]::new);
    }

    /**
     * What a person is appointed as.
     *
     * @param person      who
     * @param chair       whether in the chair
     * @param profession  in which profession
     * @param disciplines qualified in these
     */
    public record Appointment(UUID person, boolean chair, Profession profession, Set<Discipline> disciplines) {
    }

    public UUID person() {
        return personId;
    }

    public UUID sittingId() {
        return sittingId;
    }

    public boolean chair() {
        return chair;
    }

    public Profession profession() {
        return profession;
    }

    public Set<Discipline> disciplines() {
        return Arrays.stream(disciplines).map(Discipline::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
