package org.athar.identification.model.evidence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.athar.engine.protocol.fact.DnaFigures;
import org.athar.engine.protocol.fact.DnaFigures.Counted;

/**
 * The figures of a DNA line: likelihood ratio as log10, the N among whom the person is sought with its source and date, the posterior
 * that follows by the engine's rule (D2), and the threshold in force when it was recorded (D1).
 */
@Embeddable
public class DnaBasis {

    private Double lrLog10;
    private Long n;
    @Enumerated(EnumType.STRING)
    private Counted nCounts;
    private String nSource;
    private LocalDate nAsOf;
    private Double posterior;
    private BigDecimal threshold;

    /** For the persistence provider. */
    protected DnaBasis() {
    }

    /** Works the posterior out of the figures; it stays unknown unless N, its source and its date are known. */
    public DnaBasis(DnaFigures figures, BigDecimal threshold) {
        this.lrLog10 = figures.lrLog10().orElse(null);
        this.n = figures.n().orElse(null);
        this.nCounts = figures.counts();
        this.nSource = figures.source().orElse(null);
        this.nAsOf = figures.asOf().orElse(null);
        this.posterior = figures.priorRecorded() ? figures.posterior().orElse(null) : null;
        this.threshold = threshold;
    }

    /** The figures as the procedure asks for them. */
    public DnaFigures figures() {
        return new DnaFigures(Optional.ofNullable(lrLog10), Optional.ofNullable(n), nCounts, Optional.ofNullable(nSource),
                Optional.ofNullable(nAsOf));
    }

    /** Posterior probability; null while N, its source or its date is unknown. */
    public Double posterior() {
        return posterior;
    }

    /** The posterior that was asked for when the line was recorded. */
    public BigDecimal threshold() {
        return threshold;
    }
}
