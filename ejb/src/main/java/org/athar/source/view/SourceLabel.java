package org.athar.source.view;

import java.io.Serializable;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PartialDate;
import org.athar.source.SourceId;
import org.athar.source.SourceType;

/**
 * A source as it is named beside what it said.
 *
 * @param id           which one
 * @param ref          its reference
 * @param type         what kind
 * @param organisation who said it; its parts may all be null for a person
 * @param title        of the report, null if none
 * @param publishedOn  when, null if not known
 */
public record SourceLabel(SourceId id, String ref, SourceType type, LocalizedText organisation, String title, PartialDate publishedOn)
        implements Serializable {
}
