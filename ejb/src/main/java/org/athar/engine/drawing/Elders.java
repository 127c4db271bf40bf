package org.athar.engine.drawing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who must stand left of whom, so that brothers and sisters stand in the order given; what would contradict what came before is left. */
final class Elders {

    private final Map<Item, List<Item>> before = new IdentityHashMap<>();

    Elders(Plan plan) {
        for (Family family : plan.kindred.families()) {
            for (int younger = 1; younger < family.children().size(); younger++) {
                for (int elder = younger - 1; elder >= 0; elder--) {
                    require(plan.items[family.children().get(elder)], plan.items[family.children().get(younger)]);
                }
            }
        }
    }

    private void require(Item left, Item right) {
        if (left != right && left.line == right.line && !isBefore(right, left)) {
            before.computeIfAbsent(right, item -> new ArrayList<>()).add(left);
        }
    }

    /** Whether one must stand left of the other, for its own sake or for that of somebody between. */
    boolean isBefore(Item left, Item right) {
        Set<Item> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Item> next = new ArrayDeque<>(List.of(right));
        while (!next.isEmpty()) {
            for (Item item : before.getOrDefault(next.pop(), List.of())) {
                if (item == left) {
                    return true;
                }
                if (seen.add(item)) {
                    next.push(item);
                }
            }
        }
        return false;
    }

    /** The items by their keys as far as they may; of two alike the one that stood first. */
    List<Item> sorted(List<Item> row, Map<Item, Double> keys) {
        List<Item> left = new ArrayList<>(row);
        List<Item> sorted = new ArrayList<>();
        while (!left.isEmpty()) {
            Item next = null;
            for (Item item : left) {
                boolean free = before.getOrDefault(item, List.of()).stream().noneMatch(left::contains);
                if (free && (next == null || keys.get(item) < keys.get(next))) {
                    next = item;
                }
            }
            left.remove(next);
            sorted.add(next);
        }
        return sorted;
    }
}
