package org.athar.source.command;

import jakarta.validation.constraints.NotNull;
import java.io.Serializable;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.source.SourceId;
import org.athar.source.Stance;
import org.athar.source.StatementId;
import org.athar.source.subject.LedgerSubject;

/**
 * A claim that is no number.
 *
 * @param subject    what it is about
 * @param source     who said it
 * @param behind     the source behind the source, null if none is named
 * @param text       what was said; at least one language
 * @param bearsOn    the statement that it speaks for or against, null if none
 * @param stance     which of the two; together with the former
 * @param asOf       when it held
 * @param aboutGroup whether it speaks of the religion or ethnicity of a group
 * @param supersedes the statement whose place it takes, null if none
 * @param note       anything else
 * @param invented   whether it belongs to the invented part of a sample
 */
public record RecordStatementCommand(@NotNull LedgerSubject subject, SourceId source, SourceId behind, LocalizedText text,
        StatementId bearsOn, Stance stance, PartialDate asOf, boolean aboutGroup, StatementId supersedes, String note, boolean invented)
        implements Serializable {
}
