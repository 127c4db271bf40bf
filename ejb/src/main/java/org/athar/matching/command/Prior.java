package org.athar.matching.command;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * Among how many missing persons one is sought (D2).
 *
 * @param persons how many; persons, never sets of remains
 * @param source  where the number comes from
 * @param asOf    for which date it holds
 */
public record Prior(Long persons, String source, LocalDate asOf) implements Serializable {
}
