package org.athar.source.view;

import java.io.Serializable;
import java.util.List;
import org.athar.kernel.Sensitivity;

/**
 * A source in a list.
 *
 * @param label       its name
 * @param grade       its grade as a whole
 * @param seenIn      where it was read
 * @param captured    whether a capture or its digest is known
 * @param figures     how many figures it gives, sub-totals not counted
 * @param statements  how many statements it makes
 * @param sensitivity its class
 * @param safetyFlag  whether using it may endanger somebody
 * @param invented    whether it belongs to the invented part of a sample
 */
public record SourceListItem(SourceLabel label, GradeView grade, List<String> seenIn, boolean captured, int figures, int statements,
        Sensitivity sensitivity, boolean safetyFlag, boolean invented) implements Serializable {
}
