package org.athar.liaison.command;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import org.athar.liaison.code.ReadingVerdict;

/**
 * A speaker has read a version of a sentence.
 *
 * @param sentence which version
 * @param verdict  what was found
 * @param readOn   on which day
 * @param speaker  that who records it speaks the language and has read the whole
 * @param remark   needed where it is sent back
 * @param words    the other wording, where it is sent back
 */
public record ReadSentenceCommand(UUID sentence, ReadingVerdict verdict, LocalDate readOn, boolean speaker, String remark, String words)
        implements Serializable {
}
