package org.athar.sample.national;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.athar.sample.country.Country;

/**
 * The cases of an invented country, each taken to where it stands by the steps of the procedure. Cases of a piece go side by side, each
 * step on behalf of its own person.
 */
@ApplicationScoped
public class CountryCasesPart implements CountryPart {

    static final String NAME = "cases";

    @Inject
    private CountryCaseSteps comparing;
    @Inject
    private CountryBoardSteps board;
    @Inject
    private CountrySequelSteps sequel;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public int lane() {
        return 3;
    }

    @Override
    public int abreast() {
        return 2;
    }

    @Override
    public int pieces(Country country) {
        return CountryPart.piecesOf(country.size().cases(), Country.CASES_AT_ONCE);
    }

    @Override
    public List<String> load(Country country, int piece, CountryDesk desk) throws Exception {
        List<CaseFolder> folders = CaseFolder.ofPiece(country, desk.made(), piece);
        Map<CaseFolder, Deque<Move>> scripts = new LinkedHashMap<>();
        folders.forEach(folder -> scripts.put(folder, new ArrayDeque<>(script(folder))));
        scripts.values().removeIf(Deque::isEmpty);
        for (int turn = 1; !scripts.isEmpty(); turn++) {
            take(scripts, turn, desk);
            scripts.values().removeIf(Deque::isEmpty);
        }
        return List.of();
    }

    /** Whoever has the most cases waiting goes on with them as far as they can. */
    private static void take(Map<CaseFolder, Deque<Move>> scripts, int turn, CountryDesk desk) throws Exception {
        String next = most(scripts.values().stream(), Move::by).orElseThrow();
        desk.as(next, "turn " + turn, () -> {
            Optional<String> doing = ofOne(scripts, next);
            while (doing.isPresent()) {
                String kind = doing.get();
                scripts.forEach((folder, script) -> {
                    if (isNext(script, next, kind)) {
                        script.poll().step().accept(folder);
                    }
                });
                doing = ofOne(scripts, next);
            }
        });
    }

    /** Steps of one kind follow one another: the database is told anew, and sent what was changed, for each kind and not for each step. */
    private static Optional<String> ofOne(Map<CaseFolder, Deque<Move>> scripts, String person) {
        return most(scripts.values().stream().filter(script -> !script.isEmpty() && script.peek().by().equals(person)), Move::doing);
    }

    private static boolean isNext(Deque<Move> script, String person, String kind) {
        return !script.isEmpty() && script.peek().by().equals(person) && script.peek().doing().equals(kind);
    }

    /** The most frequent of what comes next; of several the first by name, so that the order is the same every time. */
    private static Optional<String> most(Stream<Deque<Move>> scripts, Function<Move, String> what) {
        return scripts.collect(Collectors.groupingBy(script -> what.apply(script.peek()), TreeMap::new, Collectors.counting())).entrySet()
                .stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    private List<Move> script(CaseFolder folder) {
        List<Move> moves = new ArrayList<>(comparing.until(folder));
        moves.addAll(board.until(folder));
        moves.addAll(sequel.until(folder));
        return moves;
    }

    /**
     * A step of a case.
     *
     * @param by    on whose behalf, by account
     * @param doing of which kind; one operation each
     * @param step  what is done
     */
    record Move(String by, String doing, Consumer<CaseFolder> step) {
    }
}
