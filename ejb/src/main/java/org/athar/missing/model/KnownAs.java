package org.athar.missing.model;

import org.athar.missing.MissingNumber;

/**
 * What a missing person is known as here; both are given once.
 *
 * @param number    what a family is told and quotes
 * @param pseudonym the word for those who must not see names: P- and six characters of Crockford's base 32, drawn, hence never from
 *                  anything about the person
 */
public record KnownAs(MissingNumber number, String pseudonym) {
}
