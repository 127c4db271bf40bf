package org.athar.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.athar.incident.view.RollMatch;
import org.athar.source.view.FigureView;
import org.athar.source.view.StatementView;
import org.athar.web.source.LedgerTexts;
import org.athar.web.support.Texts;

/** Words what was found among the entries of rolls and among what sources said. Names of rolls stand letter by letter as they are there. */
@RequestScoped
public class FoundWords {

    private static final int LONGEST = 160;

    @Inject
    private LedgerTexts ledger;
    @Inject
    private Texts text;

    /** An entry of a roll; its page is that of the roll, with this entry alone. */
    SearchRow listed(RollMatch match) {
        String ref = match.entry().ref();
        return new SearchRow("/incident/facility.xhtml?ref=" + match.facility().ref() + "&tab=roll&q=" + ref, ref,
                match.entry().nameAsWritten(), null,
                List.of(Objects.requireNonNullElse(match.entry().prisonerNumber(), ""), ledger.words(match.facility().name()),
                        text.value(match.entry().fate())), match.entry().invented());
    }

    /** A statement. */
    SearchRow said(StatementView statement) {
        return new SearchRow("/source/statement.xhtml?ref=" + statement.ref(), statement.ref(), beginning(ledger.words(statement.text())),
                null, List.of(ledger.words(statement.subject().name()), ledger.source(statement.source()),
                        replaced(statement.supersededBy())), statement.invented());
    }

    /** A figure. */
    SearchRow counted(FigureView figure) {
        return new SearchRow("/source/figure.xhtml?ref=" + figure.ref(), figure.ref(), ledger.amount(figure.quantity()), null,
                List.of(text.value(figure.kind()), ledger.words(figure.counted()), beginning(figure.wording()),
                        ledger.words(figure.subject().name()), ledger.source(figure.source()), replaced(figure.supersededBy())),
                figure.invented());
    }

    private String replaced(String by) {
        return by == null ? "" : text.of("search.replaced", by);
    }

    private static String beginning(String said) {
        if (said == null || said.length() <= LONGEST) {
            return Objects.requireNonNullElse(said, "");
        }
        int end = said.lastIndexOf(' ', LONGEST);
        return said.substring(0, end <= 0 ? LONGEST : end) + " …";
    }
}
