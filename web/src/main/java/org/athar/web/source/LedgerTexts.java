package org.athar.web.source;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.athar.kernel.LocalizedText;
import org.athar.source.figure.Quantity;
import org.athar.source.subject.SubjectLabel;
import org.athar.source.view.FigureView;
import org.athar.source.view.FigureWarningView;
import org.athar.source.view.GradeView;
import org.athar.source.view.SourceLabel;
import org.athar.web.source.choice.SourceChoice;
import org.athar.web.support.part.Amounts;
import org.athar.web.support.Dates;
import org.athar.web.support.Language;
import org.athar.web.support.Texts;

/** Says in the reader's language what the ledger holds: amounts, grades, warnings, names and where they lead. */
@Named("ledgerTexts")
@ApplicationScoped
public class LedgerTexts {

    @Inject
    private Texts text;
    @Inject
    private Amounts amounts;
    @Inject
    private Dates dates;
    @Inject
    private Language language;
    @Inject
    private SourceChoice sourceChoice;

    /** Quantifier, number and unit: "at least 570 persons"; a range about a number is added. */
    public String amount(Quantity quantity) {
        String said = amounts.of(quantity.quantifier(), quantity.low(), quantity.best(), quantity.high(), quantity.unit());
        boolean ranged = quantity.best() != null && quantity.low() != null && quantity.high() != null;
        return ranged ? text.of("source.amount.ranged", said, text.number(quantity.low()), text.number(quantity.best()),
                text.number(quantity.high())) : said;
    }

    /** What a grade means, in words. */
    public String gradeMeaning(GradeView grade) {
        if (grade.isUnrated()) {
            return text.get("common.figure.unrated.hint");
        }
        String reliability = grade.reliability() == null ? text.get("source.grade.reliabilityOpen") : text.value(grade.reliability());
        String credibility = grade.credibility() == null ? text.get("source.grade.credibilityOpen") : text.value(grade.credibility());
        return text.of(grade.oneHand() ? "source.grade.meaningOneHand" : "source.grade.meaning", reliability, credibility);
    }

    /** Who said it, what, when, in one line; empty for null. */
    public String source(SourceLabel source) {
        return sourceChoice.label(source);
    }

    /** A text in the reader's language, or in another that is there; empty for null. */
    public String words(LocalizedText words) {
        String said = words == null ? null : words.in(language.getCode());
        return said == null ? "" : said;
    }

    /** What a warning says. */
    public String warning(FigureWarningView warning) {
        return text.of("source.FigureCheck." + warning.check().name(), warning.numbers().toArray());
    }

    /** The period that a figure counts over; empty if it counts none. */
    public String period(FigureView figure) {
        if (figure.periodFrom() == null) {
            return figure.periodUntil() == null ? "" : text.of("source.figure.periodUntil", dates.partial(figure.periodUntil()));
        }
        return figure.periodUntil() == null ? text.of("source.figure.periodFrom", dates.partial(figure.periodFrom()))
                : text.of("source.figure.period", dates.partial(figure.periodFrom()), dates.partial(figure.periodUntil()));
    }

    /** Page of what a figure or statement is about, from the root. */
    public String page(SubjectLabel subject) {
        return switch (subject.subject().kind()) {
            case SITE -> "/site/view.xhtml?ref=" + subject.ref();
            case INCIDENT -> "/incident/view.xhtml?ref=" + subject.ref();
            case FACILITY -> "/incident/facility.xhtml?ref=" + subject.ref();
            case AREA -> "/source/area.xhtml?ref=" + subject.ref();
        };
    }

    /** The parameter that hands a subject to a form. */
    public String about(SubjectLabel subject) {
        return subject.subject().kind() + ":" + subject.ref();
    }
}
