package org.athar.matching.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.athar.matching.FrequencyId;
import org.athar.matching.command.RecordFrequenciesCommand;
import org.athar.security.StaffId;

/** How often alleles are in a population. What was loaded is never changed; another edition is another one. */
@Entity
public class FrequencyDatabase {

    @Id
    private UUID id;
    @Version
    private long version;
    private String name;
    private String edition;
    private String population;
    private String source;
    private String licence;
    private Integer persons;
    private String treatment;
    private String loci;
    private String digest;
    private boolean withdrawn;
    private Instant recordedAt;
    private UUID recordedBy;

    /** For the persistence provider. */
    protected FrequencyDatabase() {
    }

    /** Puts one on record. */
    public FrequencyDatabase(UUID id, RecordFrequenciesCommand command, FrequencyTable table, StaffId by, Instant at) {
        this.id = id;
        this.name = command.name();
        this.edition = command.edition();
        this.population = command.population();
        this.source = command.source();
        this.licence = command.licence();
        this.persons = command.persons();
        this.treatment = table.treatment();
        this.loci = table.toString();
        this.digest = table.digest();
        this.recordedBy = by.value();
        this.recordedAt = at;
    }

    /** Nothing new is computed with it. */
    public void withdraw() {
        this.withdrawn = true;
    }

    public FrequencyId id() {
        return new FrequencyId(id);
    }

    public String name() {
        return name;
    }

    public String edition() {
        return edition;
    }

    public String population() {
        return population;
    }

    public String source() {
        return source;
    }

    public String licence() {
        return licence;
    }

    public Integer persons() {
        return persons;
    }

    public String treatment() {
        return treatment;
    }

    /** The markers with their alleles and frequencies. */
    public FrequencyTable table() {
        return FrequencyTable.parse(loci, treatment);
    }

    public String digest() {
        return digest;
    }

    public boolean isWithdrawn() {
        return withdrawn;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
