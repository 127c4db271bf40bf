package org.athar.identification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.athar.engine.protocol.fact.Profession;
import org.athar.engine.protocol.fact.SettingsFacts;
import org.athar.security.SettingService;

/** The settings that the procedure reads, as the capability of settings keeps them. */
@ApplicationScoped
class CaseSettings {

    private static final String THRESHOLD = "identification.threshold";
    private static final String DECISION = "identification.threshold.decision";
    private static final String QUORUM = "identification.board.quorum";
    private static final String CHAIR = "identification.board.chair";
    private static final String SEATS = "identification.board.seats";
    private static final String DISCIPLINE = "identification.board.discipline";
    private static final String ORDER = "identification.order";

    @Inject
    private SettingService settings;

    /** The settings in force now. */
    SettingsFacts facts() {
        Map<String, String> all = settings.values(List.of(THRESHOLD, DECISION, QUORUM, CHAIR, SEATS, DISCIPLINE, ORDER));
        return new SettingsFacts(new BigDecimal(all.get(THRESHOLD)),
                Optional.of(all.get(DECISION)).filter(words -> !words.equals("none")), Integer.parseInt(all.get(QUORUM)),
                professions(all.get(CHAIR), " "),
                Arrays.stream(all.get(SEATS).split(" ")).map(seat -> professions(seat, "/")).collect(Collectors.toSet()),
                Boolean.parseBoolean(all.get(DISCIPLINE)), SettingsFacts.Order.valueOf(all.get(ORDER)));
    }

    /** Days that a task following from a step is given. */
    int taskDays() {
        return Integer.parseInt(settings.value("identification.task.days"));
    }

    private static Set<Profession> professions(String words, String separator) {
        return Arrays.stream(words.split(separator)).map(Profession::valueOf).collect(Collectors.toSet());
    }
}
