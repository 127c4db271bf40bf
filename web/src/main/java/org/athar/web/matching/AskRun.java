package org.athar.web.matching;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.athar.engine.genotype.MutationModel.Kind;
import org.athar.matching.FrequencyId;
import org.athar.matching.FrequencyService;
import org.athar.matching.MatchService;
import org.athar.matching.command.AskRunCommand;
import org.athar.matching.command.MatchParameters;
import org.athar.matching.command.Prior;
import org.athar.matching.view.FrequencyView;
import org.athar.web.support.Notices;

/** Asks for a search: by which frequencies and assumptions, among how many persons, what for. */
@Named
@ViewScoped
public class AskRun implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MatchService service;
    @Inject
    private FrequencyService tables;
    @Inject
    private Notices notices;

    private List<FrequencyView> choices;
    private UUID frequencies;
    private Kind mutation = Kind.STEPWISE;
    private double femaleRate = 0.001;
    private double maleRate = 0.001;
    private double rate2 = 0.000_001;
    private double range = 0.1;
    private double dropout = 0.1;
    private double rareFrequency = 0.001;
    private double leastRatio = 10_000;
    private Long persons;
    private String source;
    private LocalDate asOf;
    private String purpose;

    /** Reads which frequencies there are; the only ones there are chosen. */
    public void load() {
        if (choices == null) {
            choices = tables.list().stream().filter(one -> !one.withdrawn()).toList();
            frequencies = choices.size() == 1 ? choices.get(0).id().value() : null;
        }
    }

    /** Asks, and leads to the page on which it can be followed. */
    public String ask() {
        MatchParameters parameters = new MatchParameters(frequencies == null ? null : new FrequencyId(frequencies), mutation,
                mutation == null ? 0 : femaleRate, mutation == null ? 0 : maleRate, mutation == null ? 0 : rate2,
                mutation == null ? 0 : range, 0, dropout, rareFrequency, Math.log10(leastRatio));
        return notices.telling(service.ask(new AskRunCommand(parameters, new Prior(persons, source, asOf), purpose)), "matching.ask.done")
                .map(run -> "/matching/view?faces-redirect=true&ref=" + run).orElse(null);
    }

    public Kind[] getKinds() {
        return Kind.values();
    }

    public boolean isStepwise() {
        return mutation == Kind.STEPWISE || mutation == Kind.DAWID;
    }

    public List<FrequencyView> getChoices() {
        return choices;
    }

    public UUID getFrequencies() {
        return frequencies;
    }

    public void setFrequencies(UUID frequencies) {
        this.frequencies = frequencies;
    }

    public Kind getMutation() {
        return mutation;
    }

    public void setMutation(Kind mutation) {
        this.mutation = mutation;
    }

    public double getFemaleRate() {
        return femaleRate;
    }

    public void setFemaleRate(double femaleRate) {
        this.femaleRate = femaleRate;
    }

    public double getMaleRate() {
        return maleRate;
    }

    public void setMaleRate(double maleRate) {
        this.maleRate = maleRate;
    }

    public double getRate2() {
        return rate2;
    }

    public void setRate2(double rate2) {
        this.rate2 = rate2;
    }

    public double getRange() {
        return range;
    }

    public void setRange(double range) {
        this.range = range;
    }

    public double getDropout() {
        return dropout;
    }

    public void setDropout(double dropout) {
        this.dropout = dropout;
    }

    public double getRareFrequency() {
        return rareFrequency;
    }

    public void setRareFrequency(double rareFrequency) {
        this.rareFrequency = rareFrequency;
    }

    public double getLeastRatio() {
        return leastRatio;
    }

    public void setLeastRatio(double leastRatio) {
        this.leastRatio = leastRatio;
    }

    public Long getPersons() {
        return persons;
    }

    public void setPersons(Long persons) {
        this.persons = persons;
    }

    public String getSource() {
        return source;
    }

    public void setSource(String source) {
        this.source = source;
    }

    public LocalDate getAsOf() {
        return asOf;
    }

    public void setAsOf(LocalDate asOf) {
        this.asOf = asOf;
    }

    public String getPurpose() {
        return purpose;
    }

    public void setPurpose(String purpose) {
        this.purpose = purpose;
    }
}
