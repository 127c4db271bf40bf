package org.athar.reporting.view;

import java.io.Serializable;

/**
 * Samples on a laboratory's bench; each by its number.
 *
 * @param toReceive taken for the laboratory and not received
 * @param toRead    profiles that somebody else has read and nobody a second time
 * @param alike     profiles that look like another, and nobody knows why
 */
public record SampleBench(Pile toReceive, Pile toRead, Pile alike) implements Serializable {
}
