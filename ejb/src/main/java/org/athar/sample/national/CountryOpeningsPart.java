package org.athar.sample.national;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.athar.identification.CaseService;
import org.athar.identification.command.OpenCaseCommand;
import org.athar.sample.country.Country;

/**
 * The opening of the invented cases. They share one counter of numbers, so they are opened one after the other, before the further steps,
 * of which several pieces can then be taken at once.
 */
@ApplicationScoped
public class CountryOpeningsPart implements CountryPart {

    static final String NAME = "openings";

    @Inject
    private CaseService cases;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public int lane() {
        return 2;
    }

    @Override
    public int pieces(Country country) {
        return CountryPart.piecesOf(country.size().cases(), Country.CASES_AT_ONCE);
    }

    @Override
    public List<String> load(Country country, int piece, CountryDesk desk) throws Exception {
        List<CaseFolder> folders = CaseFolder.ofPiece(country, desk.made(), piece);
        List<String> numbers = new ArrayList<>();
        desk.as(folders.get(0).coordinator(0).username(), "cases opened", () -> folders.forEach(one -> numbers.add(
                cases.open(new OpenCaseCommand(one.opening(), one.remains())).required().caseNumber())));
        return numbers;
    }
}
