package org.athar.liaison.command;

import org.athar.liaison.code.FamilyNeed;

/**
 * Asks the family for something, or notes that it was given.
 *
 * @param person reference of the missing person
 * @param need   what we need; null when nothing is needed any more
 * @param note   what exactly, null if nothing is to be added
 */
public record AskFamilyCommand(String person, FamilyNeed need, String note) {
}
