package org.athar.sample.country;

/**
 * One name in three scripts.
 *
 * @param arabic  in Arabic
 * @param sorani  in Central Kurdish
 * @param latin   in Latin letters, as most write it
 * @param variant in Latin letters, as others write it
 */
public record SpokenName(String arabic, String sorani, String latin, String variant) {
}
