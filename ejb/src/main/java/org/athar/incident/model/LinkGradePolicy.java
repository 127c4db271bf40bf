package org.athar.incident.model;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.athar.incident.IncidentRefusal;
import org.athar.incident.kind.LinkGrade;
import org.athar.source.OriginId;

/** When a link may be called supported or established. */
public final class LinkGradePolicy {

    /** Origins that stand independent of each other before a link is called established. */
    static final int INDEPENDENT_ORIGINS = 2;

    private LinkGradePolicy() {
    }

    /**
     * What speaks against a grade: SUPPORTED needs a source for the link that has been rated, ESTABLISHED sources of at least two known
     * origins for it. Sources against it do not block: the reason answers them.
     *
     * @param ratedFor  how many sources for the link have been rated on both scales
     * @param originsOf origins of the sources for it, null where not known
     */
    public static Optional<IncidentRefusal> mayBe(LinkGrade grade, int ratedFor, Collection<OriginId> originsOf) {
        List<OriginId> known = originsOf.stream().filter(Objects::nonNull).distinct().toList();
        return switch (grade) {
            case ALLEGED -> Optional.empty();
            case SUPPORTED -> ratedFor > 0 ? Optional.empty() : Optional.of(IncidentRefusal.NO_RATED_SOURCE);
            case ESTABLISHED -> known.size() >= INDEPENDENT_ORIGINS ? Optional.empty() : Optional.of(IncidentRefusal.NOT_INDEPENDENT);
        };
    }
}
