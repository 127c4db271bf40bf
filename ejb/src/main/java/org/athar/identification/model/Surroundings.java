package org.athar.identification.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.athar.engine.protocol.fact.CandidateFacts.MissingPerson;
import org.athar.engine.protocol.fact.CustodyFacts;
import org.athar.engine.protocol.fact.ExaminationFacts;
import org.athar.engine.protocol.fact.RemainsFacts;
import org.athar.engine.protocol.fact.SettingsFacts;
import org.athar.identification.model.board.BoardSitting;

/**
 * What the case cannot know of itself, gathered by the service from the capabilities below before a step is tried.
 *
 * @param remainsNumber number of the main remains, as on the label
 * @param remains       the main remains
 * @param custody       their chain of custody
 * @param examination   their examination
 * @param persons       the missing persons among the candidates, by id
 * @param exclusions    exclusions ever made of the main remains, in any case
 * @param sitting       the sitting before which the case lies
 * @param mainCases     the cases that this one joins or is to join, by id
 * @param releaseEvent  the custody event by which the remains left our hands
 * @param settings      the settings in force
 */
public record Surroundings(String remainsNumber, RemainsFacts remains, CustodyFacts custody, ExaminationFacts examination,
        Map<UUID, MissingPerson> persons, List<Exclusion> exclusions, Optional<BoardSitting> sitting, Map<UUID, MainCase> mainCases,
        Optional<UUID> releaseEvent, SettingsFacts settings) {

    /** Copies the collections. */
    public Surroundings {
        persons = Map.copyOf(persons);
        exclusions = List.copyOf(exclusions);
        mainCases = Map.copyOf(mainCases);
    }

    /**
     * A case that another joins.
     *
     * @param number     its number
     * @param stands     it has not itself been withdrawn or joined to a third
     * @param identified it is identified or later
     */
    public record MainCase(String number, boolean stands, boolean identified) {
    }
}
