package org.athar.source.view;

import java.io.Serializable;
import java.util.List;
import org.athar.kernel.LocalizedText;

/**
 * A figure with what stands around it.
 *
 * @param figure     the figure
 * @param whole      the whole that it is a sub-total of, null if none
 * @param comparable the other figures that count the same, contradicting or not
 * @param versions   the figures it took the place of and those that took its place, oldest first, itself among them; empty if none
 * @param ratings    acts of rating confined to it, latest first
 * @param recordedBy who recorded it
 */
public record FigureDetail(FigureView figure, FigureView whole, List<FigureView> comparable, List<FigureView> versions,
        List<RatingView> ratings, LocalizedText recordedBy) implements Serializable {
}
