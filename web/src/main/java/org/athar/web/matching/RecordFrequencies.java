package org.athar.web.matching;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.athar.matching.FrequencyService;
import org.athar.matching.command.RecordFrequenciesCommand;
import org.athar.web.support.Notices;

/** Puts the frequencies of a population on record, from a table that is pasted. */
@Named
@ViewScoped
public class RecordFrequencies implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FrequencyService service;
    @Inject
    private Notices notices;

    private String name;
    private String edition;
    private String population;
    private String source;
    private String licence;
    private Integer persons;
    private String loci;
    private Integer leastCount;
    private boolean normalise;

    /** Records them and opens the list. */
    public String save() {
        return notices.tell(service.record(new RecordFrequenciesCommand(name, edition, population, source, licence, persons, loci,
                leastCount, normalise)), "matching.frequencies.recorded") ? "/matching/frequencies?faces-redirect=true" : null;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }

    public String getPopulation() {
        return population;
    }

    public void setPopulation(String population) {
        this.population = population;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public String getLicence() {
        return licence;
    }

    public void setLicence(String licence) {
        this.licence = licence;
    }

    public Integer getPersons() {
        return persons;
    }

    public void setPersons(Integer persons) {
        this.persons = persons;
    }

    public String getLoci() {
        return loci;
    }

    public void setLoci(String loci) {
        this.loci = loci;
    }

    public Integer getLeastCount() {
        return leastCount;
    }

    public void setLeastCount(Integer leastCount) {
        this.leastCount = leastCount;
    }

    public boolean isNormalise() {
        return normalise;
    }

    public void setNormalise(boolean normalise) {
        this.normalise = normalise;
    }
}
