package org.athar.source.view;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.source.Stance;
import org.athar.source.StatementId;
import org.athar.source.subject.SubjectLabel;

/**
 * A claim that is no number.
 *
 * @param id            which one
 * @param ref           its reference
 * @param subject       what it is about
 * @param text          what was said
 * @param source        who said it
 * @param behind        the source behind the source, null if none is named
 * @param grade         of the source and of this statement
 * @param bearsOn       reference of the statement that it speaks for or against, null if none
 * @param bearsOnText   text of the former
 * @param stance        which of the two
 * @param answeredBy    statements that speak for or against this one
 * @param asOf          when it held
 * @param aboutGroup    whether it speaks of the religion or ethnicity of a group
 * @param supersedes    reference of the statement whose place it takes
 * @param supersededBy  reference of the statement that takes its place
 * @param note          anything else
 * @param invented      whether it belongs to the invented part of a sample
 * @param recordedAt    when it was recorded
 */
public record StatementView(StatementId id, String ref, SubjectLabel subject, LocalizedText text, SourceLabel source, SourceLabel behind,
        GradeView grade, String bearsOn, LocalizedText bearsOnText, Stance stance, List<Answer> answeredBy, PartialDate asOf,
        boolean aboutGroup, String supersedes, String supersededBy, String note, boolean invented, Instant recordedAt)
        implements Serializable {

    /**
     * A statement that speaks for or against another one.
     *
     * @param ref    its reference
     * @param stance which of the two
     * @param text   what it says
     * @param source who says it
     */
    public record Answer(String ref, Stance stance, LocalizedText text, SourceLabel source) implements Serializable {
    }
}
