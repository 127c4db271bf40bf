package org.athar.identification.model.board;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody puts under a sheet: who, over which text, with what words, when.
 *
 * @param id          id of the record that is made of it
 * @param person      who
 * @param sheetDigest SHA-256 of the sheet that the person had before them
 * @param words       reasons or findings; null where none are asked
 * @param at          when
 */
public record Mark(UUID id, UUID person, String sheetDigest, String words, Instant at) {
}
