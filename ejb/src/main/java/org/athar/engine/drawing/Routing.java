package org.athar.engine.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Draws what has its place: how high each line of people stands, and the corners of the lines between them. */
final class Routing {

    private static final double LANE = 0.45;
    private static final double LEAST_FALL = 1;
    private static final double STRAIGHT = 0.05;
    /** Two lines of two families run at least so far from each other. */
    private static final double CLEAR = 0.15;
    /** How far from where it is wanted a line may end, the dearest last. */
    private static final double[] ASIDE = {0, 0.2, -0.2, 0.1, -0.1, 0.3, -0.3, 0.35, -0.35};
    /** The same of a line to the gap beside somebody, away from the words about him. */
    private static final double[] AWAY = {0, 0.2, 0.1, 0.3, -0.1};

    private final Plan plan;
    private final double[] heights;
    /** By line, the height at which each strand turns on its way to the next. */
    private final List<Map<Integer, Double>> turns = new ArrayList<>();
    /** By strand and person, where the symbol is reached. */
    private final Map<List<Integer>, Double> entries = new HashMap<>();
    /** By strand, the height of the line that leads a couple over those who stand between them. */
    private final Map<Integer, Double> bridges = new HashMap<>();

    private Routing(Plan plan) {
        this.plan = plan;
        heights = new double[plan.rows.size()];
    }

    /** The drawing of a plan whose places are fixed. */
    static Drawing draw(Plan plan) {
        Routing routing = new Routing(plan);
        for (int line = 0; line < routing.heights.length; line++) {
            routing.raise(line);
        }
        return new Drawing(0, 0, routing.people(), routing.unions(), routing.descents());
    }

    /** Fixes the height of a line and of the turns above it. */
    private void raise(int line) {
        List<List<Integer>> falls = line == 0 ? List.of() : Lanes.pack(falls(line - 1));
        List<List<Integer>> over = Lanes.pack(bridgesOf(line));
        double top = line == 0 ? 0 : heights[line - 1] + Plan.HALF + Drawing.LABEL;
        Map<Integer, Double> turn = new HashMap<>();
        for (int lane = 0; lane < falls.size(); lane++) {
            // The shortest hang lowest, within what spans them.
            double height = top + LANE * (falls.size() - lane) - LANE / 2;
            falls.get(lane).forEach(strand -> turn.put(strand, height));
        }
        turns.add(turn);
        double fall = LANE * (falls.size() + over.size() + 1);
        heights[line] = top + (line == 0 ? LANE * over.size() : Math.max(LEAST_FALL, fall)) + Plan.HALF;
        for (int lane = 0; lane < over.size(); lane++) {
            double height = heights[line] - Plan.HALF - LANE * (lane + 1);
            over.get(lane).forEach(strand -> bridges.put(strand, height));
        }
    }

    private List<Lanes.Span> falls(int line) {
        List<Lanes.Span> spans = new ArrayList<>();
        List<Net> nets = plan.netsBelow(line);
        for (Net net : nets) {
            Strand strand = plan.strands.get(net.strand());
            List<Double> reached = new ArrayList<>(List.of(net.x()));
            List<Double> others = others(net, nets, line + 1);
            for (int end : strand.ends().stream().filter(one -> plan.line[one] == line + 1).toList()) {
                double wanted = strand.step() ? plan.xOf(net.strand() + 1, line + 1) : plan.xOf(end);
                double entry = entry(net.x(), wanted, others, strand.step() ? away(net.strand() + 1) : ASIDE);
                entries.put(List.of(net.strand(), end), entry);
                if (strand.step()) {
                    plan.nudges[net.strand() + 1] += entry - wanted;
                }
                reached.add(entry);
            }
            Item passing = strand.passing(line + 1);
            if (passing != null) {
                passing.x = entry(net.x(), passing.x, others, ASIDE);
                reached.add(passing.x);
            }
            if (reached.stream().distinct().count() > 1) {
                spans.add(new Lanes.Span(net.strand(), Collections.min(reached), Collections.max(reached)));
            }
        }
        return spans;
    }

    private double[] away(int strand) {
        return Arrays.stream(AWAY).map(aside -> plan.slots[strand].right() ? aside : -aside).toArray();
    }

    /** Where other strands come down, and where on the line below lines rise from symbols or beside them. */
    private List<Double> others(Net net, List<Net> nets, int below) {
        List<Double> others = new ArrayList<>();
        nets.stream().filter(other -> other != net).forEach(other -> others.add(other.x()));
        for (int strand = 0; strand < plan.strands.size(); strand++) {
            boolean own = plan.strands.get(net.strand()).step() && strand == net.strand() + 1;
            if (plan.strands.get(strand).from() == below && !own) {
                others.add(plan.xOf(strand, below));
                if (isBridge(strand)) {
                    others.add(pillar(strand));
                }
            }
        }
        return others;
    }

    /** As near to what is wanted as keeps clear of the others; where nothing does, as clear of them as can be. */
    private static double entry(double from, double wanted, List<Double> others, double[] asides) {
        if (Math.abs(from - wanted) < STRAIGHT) {
            return from;
        }
        double best = wanted;
        double clearest = 0;
        for (double aside : asides) {
            double entry = wanted + aside;
            double clear = others.stream().mapToDouble(other -> Math.abs(other - entry)).min().orElse(CLEAR);
            if (clear > clearest && clearest < CLEAR) {
                best = entry;
                clearest = clear;
            }
        }
        return best;
    }

    /** Where the line that leads a couple over others rises from the symbol of the one of them. */
    private double pillar(int strand) {
        double host = plan.xOf(host(strand));
        return host + Math.signum(plan.xOf(plan.slots[strand].person()) - host) * Plan.INSIDE;
    }

    private List<Lanes.Span> bridgesOf(int line) {
        return IntStream.range(0, plan.strands.size()).filter(strand -> plan.strands.get(strand).from() == line && isBridge(strand))
                .mapToObj(strand -> Lanes.Span.between(strand, plan.xOf(strand, line), pillar(strand))).toList();
    }

    private boolean isBridge(int strand) {
        Family family = family(strand);
        return family.isCouple() && plan.line[family.father()] == plan.line[family.mother()] && !plan.areNeighbours(family);
    }

    private Family family(int strand) {
        return plan.kindred.families().get(plan.strands.get(strand).family());
    }

    private int host(int strand) {
        return family(strand).partnerOf(plan.slots[strand].person());
    }

    private List<Placed> people() {
        return IntStream.range(0, plan.items.length).mapToObj(person -> new Placed(plan.kindred.id(person),
                plan.kindred.members().get(person).sex(), plan.line[person], new Point(plan.xOf(person), heights[plan.line[person]])))
                .toList();
    }

    private List<Union> unions() {
        List<Union> unions = new ArrayList<>();
        for (int strand = 0; strand < plan.strands.size(); strand++) {
            Family family = family(strand);
            if (!plan.strands.get(strand).step() && family.isCouple()) {
                unions.add(new Union(plan.kindred.id(family.father()), plan.kindred.id(family.mother()),
                        plan.kindred.related(family.father(), family.mother()), couple(strand, family)));
            }
        }
        return unions;
    }

    private List<Point> couple(int strand, Family family) {
        Slot slot = plan.slots[strand];
        double at = plan.xOf(slot.person());
        if (plan.areNeighbours(family)) {
            double height = heights[plan.line[family.father()]];
            return List.of(new Point(slot.edge(at), height), new Point(plan.xOf(host(strand)) - Plan.HALF, height));
        }
        List<Point> corners = new ArrayList<>();
        if (plan.line[family.father()] == plan.line[family.mother()]) {
            double x = plan.xOf(strand, plan.line[slot.person()]);
            double from = pillar(strand);
            corners.add(new Point(from, heights[plan.line[slot.person()]] - Plan.INSIDE));
            corners.add(new Point(from, bridges.get(strand)));
            corners.add(new Point(x, bridges.get(strand)));
        } else {
            corners.addAll(aside(strand - 1));
            corners.addAll(fall(strand - 1, slot.person()));
        }
        List<Point> last = aside(strand);
        corners.add(last.get(1));
        corners.add(last.get(0));
        return corners;
    }

    /** From the side of a symbol to where the strand begins. */
    private List<Point> aside(int strand) {
        Slot slot = plan.slots[strand];
        int line = plan.line[slot.person()];
        double height = heights[line] + slot.drop();
        return List.of(new Point(slot.edge(plan.xOf(slot.person())), height), new Point(plan.xOf(strand, line), height));
    }

    /** The turns of a strand on its way to somebody. */
    private List<Point> fall(int strand, int end) {
        List<Point> corners = new ArrayList<>();
        for (int line = plan.strands.get(strand).from(); line < plan.line[end]; line++) {
            double from = plan.xOf(strand, line);
            double to = line + 1 == plan.line[end] ? entries.get(List.of(strand, end)) : plan.xOf(strand, line + 1);
            if (from != to) {
                double height = turns.get(line + 1).get(strand);
                corners.add(new Point(from, height));
                corners.add(new Point(to, height));
            }
        }
        return corners;
    }

    private List<Descent> descents() {
        List<Descent> descents = new ArrayList<>();
        for (int strand = 0; strand < plan.strands.size(); strand++) {
            if (!plan.strands.get(strand).step()) {
                for (int child : family(strand).children()) {
                    descents.add(new Descent(plan.kindred.id(child), plan.kindred.id(family(strand).father()),
                            plan.kindred.id(family(strand).mother()), descent(strand, child)));
                }
            }
        }
        return descents;
    }

    private List<Point> descent(int strand, int child) {
        List<Point> aside = aside(strand);
        List<Point> corners = new ArrayList<>(family(strand).isCouple() ? aside.subList(1, 2) : aside);
        corners.addAll(fall(strand, child));
        double x = entries.get(List.of(strand, child));
        double into = x == plan.xOf(child) ? Plan.HALF : Plan.INSIDE;
        corners.add(new Point(x, heights[plan.line[child]] - into));
        return corners;
    }
}
