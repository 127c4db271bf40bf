package org.athar.web.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.stream.Stream;
import org.athar.custody.EvidenceKind;
import org.athar.engine.protocol.fact.Discipline;
import org.athar.reporting.BenchService;
import org.athar.reporting.view.BenchItem;
import org.athar.reporting.view.CustodyBench;
import org.athar.reporting.view.LaboratoryBench;
import org.athar.reporting.view.SampleBench;
import org.athar.web.support.Texts;

/** What lies on the bench of who looks; asked once per request. */
@Named
@RequestScoped
public class LookAtBench {

    @Inject
    private BenchService service;
    @Inject
    private Texts text;

    private CustodyBench custody;
    private LaboratoryBench laboratory;
    private SampleBench samples;

    /** The bench of who keeps. */
    public CustodyBench getCustody() {
        if (custody == null) {
            custody = service.custody();
        }
        return custody;
    }

    /** The bench of who tests. */
    public LaboratoryBench getLaboratory() {
        if (laboratory == null) {
            laboratory = service.laboratory();
        }
        return laboratory;
    }

    /** Samples on the bench of who tests. */
    public SampleBench getSamples() {
        if (samples == null) {
            samples = service.samples();
        }
        return samples;
    }

    /** What kind of item it is, or in which discipline a line was made; empty where the number says enough. */
    public String word(BenchItem item) {
        return Stream.<Enum<?>>concat(Arrays.stream(EvidenceKind.values()), Arrays.stream(Discipline.values()))
                .filter(one -> one.name().equals(item.what())).findFirst().map(text::value).orElse("");
    }
}
