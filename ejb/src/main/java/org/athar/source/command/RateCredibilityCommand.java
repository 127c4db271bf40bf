package org.athar.source.command;

import java.io.Serializable;
import java.util.List;
import org.athar.source.Credibility;
import org.athar.source.FigureId;
import org.athar.source.SourceId;
import org.athar.source.StatementId;

/**
 * Somebody says how believable what a source said is: as a whole, or one figure, or one statement.
 *
 * @param source      which one
 * @param figure      the figure, null unless confined to it
 * @param statement   the statement, null unless confined to it
 * @param grade       1 to 6
 * @param confirmedBy other sources that say the same; needed for "confirmed"
 * @param reason      why
 */
public record RateCredibilityCommand(SourceId source, FigureId figure, StatementId statement, Credibility grade, List<SourceId> confirmedBy,
        String reason) implements Serializable {

    /** Keeps what confirms as it is. */
    public RateCredibilityCommand {
        confirmedBy = confirmedBy == null ? List.of() : List.copyOf(confirmedBy);
    }
}
