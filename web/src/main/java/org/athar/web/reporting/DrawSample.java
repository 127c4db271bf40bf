package org.athar.web.reporting;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.athar.kernel.Texts;
import org.athar.reporting.OversightService;
import org.athar.reporting.view.DrawnSample;
import org.athar.reporting.view.SampleKind;
import org.athar.web.support.Environment;

/** Draws a sample of cases or decisions by a seed that stands in the address, so that anybody can draw it again. */
@Named
@ViewScoped
public class DrawSample implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL = 10;

    @Inject
    private OversightService service;
    @Inject
    private Environment environment;

    private SampleKind kind = SampleKind.CASES;
    private String seed;
    private int size = USUAL;
    private DrawnSample drawn;

    /** Draws; without a seed that of the day is offered, and nothing is drawn yet. */
    public void load() {
        if (Texts.strip(seed) == null) {
            seed = LocalDate.ofInstant(environment.getNow(), ZoneOffset.UTC).toString();
        } else {
            drawn = service.draw(kind, seed, size);
        }
    }

    public SampleKind[] getKinds() {
        return SampleKind.values();
    }

    public DrawnSample getDrawn() {
        return drawn;
    }

    public SampleKind getKind() {
        return kind;
    }

    public void setKind(SampleKind kind) {
        this.kind = kind == null ? SampleKind.CASES : kind;
    }

    public String getSeed() {
        return seed;
    }

    public void setSeed(String seed) {
        this.seed = seed;
    }

    public int getSize() {
        return size;
    }

    public void setSize(int size) {
        this.size = size;
    }
}
