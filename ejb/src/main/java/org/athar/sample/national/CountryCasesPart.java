package org.athar.sample.national;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
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

    /** Whoever has the most cases waiting takes the next step of each. */
    private static void take(Map<CaseFolder, Deque<Move>> scripts, int turn, CountryDesk desk) throws Exception {
        Map<String, List<CaseFolder>> waiting = new TreeMap<>();
        scripts.forEach((folder, script) -> waiting.computeIfAbsent(script.peek().by(), key -> new ArrayList<>()).add(folder));
        Map.Entry<String, List<CaseFolder>> next = waiting.entrySet().stream()
                .max(Comparator.comparingInt(one -> one.getValue().size())).orElseThrow();
        desk.as(next.getKey(), "turn " + turn, () -> next.getValue().forEach(folder -> scripts.get(folder).poll().step().accept(folder)));
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
     * @param by   on whose behalf, by account
     * @param step what is done
     */
    record Move(String by, Consumer<CaseFolder> step) {
    }
}
