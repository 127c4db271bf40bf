package org.athar.source.view;

import java.io.Serializable;
import org.athar.source.OriginId;

/**
 * A source as evidence for something else.
 *
 * @param label  its name
 * @param origin what it rests on, null if nobody said
 * @param grade  its grade as a whole
 */
public record SourceStanding(SourceLabel label, OriginId origin, GradeView grade) implements Serializable {
}
