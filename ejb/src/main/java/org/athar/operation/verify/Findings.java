package org.athar.operation.verify;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.athar.operation.verify.Finding.Kind;

/** What is wrong, in the order found: the first thousand of each kind, and how many in all, so that even a ruined database is told of. */
final class Findings {

    private static final int KEPT_OF_A_KIND = 1_000;

    private final List<Finding> kept = new ArrayList<>();
    private final Map<Kind, Integer> counted = new EnumMap<>(Kind.class);

    void add(Finding finding) {
        if (counted.merge(finding.kind(), 1, Integer::sum) <= KEPT_OF_A_KIND) {
            kept.add(finding);
        }
    }

    List<Finding> kept() {
        return List.copyOf(kept);
    }

    int count() {
        return counted.values().stream().mapToInt(Integer::intValue).sum();
    }
}
