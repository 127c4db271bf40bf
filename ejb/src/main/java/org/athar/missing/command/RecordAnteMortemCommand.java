package org.athar.missing.command;

import java.util.UUID;
import org.athar.missing.InformantId;
import org.athar.missing.MissingPersonId;
import org.athar.missing.code.AnteMortemGroup;

/**
 * Something is known of a person before death; every such datum has its informant (P4).
 *
 * @param person    which person
 * @param informant who told it
 * @param group     what it is about
 * @param content   what was told
 * @param replaces  an earlier datum that it replaces; null if none
 */
public record RecordAnteMortemCommand(MissingPersonId person, InformantId informant, AnteMortemGroup group, String content, UUID replaces) {
}
