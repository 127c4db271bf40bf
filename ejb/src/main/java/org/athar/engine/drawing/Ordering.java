package org.athar.engine.drawing;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Looks for an order on each line with few crossings and short lines: sweeps that sort each line by the middle of what it hangs on
 * (Sugiyama et al. 1981), then exchanges of neighbours, both bounded. Brothers and sisters keep the order given.
 */
final class Ordering {

    private static final int SWEEPS = 12;
    private static final int MOST_TRIALS = 400;
    private static final int ROUNDS_OF_A_TRIAL = 5;
    private static final int FINAL_ROUNDS = 80;
    /** A line may be so much longer to save a crossing. */
    private static final double CROSSING = 8;

    private final Plan plan;
    private final Placement placement;
    private final Elders elders;
    private int trials;

    private Ordering(Plan plan) {
        this.plan = plan;
        placement = new Placement(plan);
        elders = new Elders(plan);
    }

    /** Orders the lines of a plan and gives everything its place on them. */
    static void arrange(Plan plan) {
        Ordering ordering = new Ordering(plan);
        ordering.sweep();
        ordering.exchange();
        ordering.placement.place(FINAL_ROUNDS);
    }

    private void sweep() {
        double least = Double.MAX_VALUE;
        List<List<Item>> best = List.of();
        for (int sweep = 0; sweep <= SWEEPS; sweep++) {
            double cost = cost();
            if (cost < least) {
                least = cost;
                best = plan.rows.stream().map(List::copyOf).toList();
            }
            boolean down = sweep % 2 == 0;
            for (int step = 0; step < plan.rows.size(); step++) {
                sort(down ? step : plan.rows.size() - 1 - step, down);
            }
        }
        for (int line = 0; line < best.size(); line++) {
            plan.rows.set(line, new ArrayList<>(best.get(line)));
        }
    }

    /** By the middle above on the way down, by that below on the way up; what has none stays where it is. */
    private void sort(int line, boolean down) {
        Map<Item, double[]> sums = new IdentityHashMap<>();
        plan.rows.get(line).forEach(item -> sums.put(item, new double[2]));
        if (down && line > 0) {
            plan.netsBelow(line - 1).forEach(net -> net.targets().forEach(item -> add(sums.get(item), net.x())));
        } else if (!down && line < plan.rows.size() - 1) {
            plan.netsBelow(line).forEach(net -> add(sums.get(net.source()), (net.left() + net.right()) / 2));
        }
        Map<Item, Double> keys = new IdentityHashMap<>();
        sums.forEach((item, sum) -> keys.put(item, sum[1] > 0 ? sum[0] / sum[1] : item.x + item.extent() / 2));
        plan.rows.set(line, elders.sorted(plan.rows.get(line), keys));
    }

    private static void add(double[] sum, double x) {
        sum[0] += x;
        sum[1]++;
    }

    private void exchange() {
        double least = cost();
        boolean better = true;
        while (better && trials < MOST_TRIALS) {
            double before = least;
            for (List<Item> row : plan.rows) {
                for (int place = 0; place < row.size() && trials < MOST_TRIALS; place++) {
                    least = turnIfBetter(row.get(place), least);
                    least = place == 0 ? least : swapIfBetter(row, place, least);
                }
            }
            better = least < before;
        }
    }

    private double turnIfBetter(Item item, double least) {
        if (item.people.length < 2) {
            return least;
        }
        item.turn();
        double cost = cost();
        if (cost < least) {
            return cost;
        }
        item.turn();
        return least;
    }

    private double swapIfBetter(List<Item> row, int place, double least) {
        Item left = row.get(place - 1);
        Item right = row.get(place);
        if (elders.isBefore(left, right)) {
            return least;
        }
        row.set(place - 1, right);
        row.set(place, left);
        double cost = cost();
        if (cost < least) {
            return cost;
        }
        row.set(place - 1, left);
        row.set(place, right);
        return least;
    }

    private double cost() {
        trials++;
        placement.place(ROUNDS_OF_A_TRIAL);
        double cost = 0;
        for (int line = 0; line + 1 < plan.rows.size(); line++) {
            List<Net> nets = plan.netsBelow(line);
            for (int one = 0; one < nets.size(); one++) {
                cost += length(nets.get(one));
                for (int other = 0; other < one; other++) {
                    cost += CROSSING * crossings(nets.get(one), nets.get(other));
                }
            }
        }
        return cost;
    }

    private static double length(Net net) {
        double length = 0;
        for (double end : net.ends()) {
            length += Math.abs(end - net.x());
        }
        return length;
    }

    private static int crossings(Net one, Net other) {
        int crossings = 0;
        for (double end : one.ends()) {
            for (double otherEnd : other.ends()) {
                crossings += (one.x() - other.x()) * (end - otherEnd) < 0 ? 1 : 0;
            }
        }
        return crossings;
    }
}
