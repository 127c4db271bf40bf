package org.athar.identification.command;

/**
 * Leaves remains without a name, for now.
 *
 * @param step         which case, when, why
 * @param searchDone   the search among the missing is done
 * @param burialPlace  the interim burial place
 * @param graveNumber  number of the grave
 * @param sampleNumber number of the sample that stays behind, as on the label
 */
public record CloseNamelessCommand(StepCommand step, boolean searchDone, String burialPlace, String graveNumber, String sampleNumber) {
}
