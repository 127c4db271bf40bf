package org.athar.engine.drawing;

import java.util.List;

/**
 * Gives everybody on a line a place from left to right, in the order of the plan: as near as can be to the middle above the children and
 * below the parents. Line by line what is wanted is fitted, in the least squares, to the distances that must be kept (isotonic regression by
 * pooling of adjacent violators: Barlow et al. 1972).
 */
final class Placement {

    private static final double UNMOVED = 0.01;

    private final Plan plan;

    Placement(Plan plan) {
        this.plan = plan;
    }

    /** From the same order always the same places; each round goes down the lines and up again, the last way is down. */
    void place(int rounds) {
        plan.seat();
        plan.rows.forEach(this::pack);
        int last = plan.rows.size() - 1;
        for (int round = 0; round < rounds; round++) {
            for (int line = 0; line <= last; line++) {
                settle(line);
            }
            for (int line = last; line >= 0; line--) {
                settle(line);
            }
        }
        for (int line = 0; line <= last; line++) {
            settle(line);
        }
    }

    private void pack(List<Item> row) {
        double x = 0;
        for (int place = 0; place < row.size(); place++) {
            Item item = row.get(place);
            item.place = place;
            for (int person = 1; person < item.people.length; person++) {
                item.offsets[person] = item.offsets[person - 1] + plan.apart(item.people[person - 1], item.people[person]);
            }
            x += place == 0 ? 0 : step(row.get(place - 1), item);
            item.x = x;
        }
        double middle = row.isEmpty() ? 0 : (x + row.get(row.size() - 1).extent()) / 2;
        row.forEach(item -> item.x -= middle);
    }

    /** How far the first of an item stands right of the first of the item before it, at least. */
    private double step(Item left, Item right) {
        return left.extent() + plan.apart(left.isPassing() ? Family.NOBODY : left.people[left.people.length - 1],
                right.isPassing() ? Family.NOBODY : right.people[0]);
    }

    private void settle(int line) {
        List<Item> row = plan.rows.get(line);
        double[] pull = new double[row.size()];
        double[] count = new double[row.size()];
        if (line > 0) {
            plan.netsBelow(line - 1).forEach(net -> net.targets().forEach(target -> add(target.place, net.pull(), pull, count)));
        }
        if (line < plan.rows.size() - 1) {
            plan.netsBelow(line).forEach(net -> add(net.source().place, -net.pull(), pull, count));
        }
        double[] wanted = new double[row.size()];
        double[] weight = new double[row.size()];
        double least = 0;
        for (int place = 0; place < wanted.length; place++) {
            least += place == 0 ? 0 : step(row.get(place - 1), row.get(place));
            wanted[place] = row.get(place).x + (count[place] > 0 ? pull[place] / count[place] : 0) - least;
            weight[place] = count[place] > 0 ? count[place] : UNMOVED;
        }
        pool(wanted, weight);
        least = 0;
        for (int place = 0; place < wanted.length; place++) {
            least += place == 0 ? 0 : step(row.get(place - 1), row.get(place));
            row.get(place).x = wanted[place] + least;
        }
    }

    private static void add(int place, double by, double[] pull, double[] count) {
        pull[place] += by;
        count[place]++;
    }

    /** Makes values grow from left to right by averaging those that do not. */
    private static void pool(double[] values, double[] weights) {
        double[] mean = new double[values.length];
        double[] weight = new double[values.length];
        int[] size = new int[values.length];
        int blocks = 0;
        for (int place = 0; place < values.length; place++) {
            mean[blocks] = values[place];
            weight[blocks] = weights[place];
            size[blocks++] = 1;
            while (blocks > 1 && mean[blocks - 2] > mean[blocks - 1]) {
                double both = weight[blocks - 2] + weight[blocks - 1];
                mean[blocks - 2] = (mean[blocks - 2] * weight[blocks - 2] + mean[blocks - 1] * weight[blocks - 1]) / both;
                weight[blocks - 2] = both;
                size[blocks - 2] += size[blocks - 1];
                blocks--;
            }
        }
        int place = 0;
        for (int block = 0; block < blocks; block++) {
            for (int one = 0; one < size[block]; one++) {
                values[place++] = mean[block];
            }
        }
    }
}
