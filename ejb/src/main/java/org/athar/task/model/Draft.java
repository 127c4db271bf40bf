package org.athar.task.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.athar.security.StaffId;
import org.athar.task.DraftId;
import org.athar.task.DraftView;
import org.athar.task.KeepDraftCommand;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * What somebody has typed into a form and not saved. It is kept again with every pause in typing, found again by its writer alone, and
 * emptied when it ends: a draft is no record, so nothing of it stays.
 */
@Entity
public class Draft {

    @Id
    private UUID id;
    @Version
    private long version;
    private UUID personId;
    private String page = "";
    private String form = "";
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, List<String>> initial = Map.of();
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, List<String>> typed = Map.of();
    private Instant keptAt;
    private Instant endedAt;

    /** For the persistence provider. */
    protected Draft() {
    }

    /** A draft about to be kept. */
    public Draft(UUID id, StaffId person, Instant begunAt) {
        this.id = id;
        this.personId = person.value();
        this.keptAt = begunAt;
    }

    /** Keeps what stands in the form now. */
    public void keep(KeepDraftCommand command, Instant at) {
        this.page = command.page();
        this.form = command.form();
        this.initial = Map.copyOf(command.initial());
        this.typed = Map.copyOf(command.typed());
        this.keptAt = at;
    }

    /** Ends it; nothing of what was typed stays. */
    public void end(Instant at) {
        this.initial = Map.of();
        this.typed = Map.of();
        this.keptAt = at;
        this.endedAt = at;
    }

    public boolean isEnded() {
        return endedAt != null;
    }

    /** Whether this person wrote it. */
    public boolean isOf(StaffId person) {
        return personId.equals(person.value());
    }

    public DraftId id() {
        return new DraftId(id);
    }

    /** As its writer finds it. */
    public DraftView view() {
        return new DraftView(id(), page, form, initial, typed, keptAt);
    }

    /** How many characters a command would keep. */
    public static int length(KeepDraftCommand command) {
        return command.page().length() + command.form().length() + length(command.initial()) + length(command.typed());
    }

    private static int length(Map<String, List<String>> inputs) {
        return inputs.entrySet().stream()
                .mapToInt(input -> input.getKey().length() + input.getValue().stream().mapToInt(String::length).sum()).sum();
    }
}
