package org.athar.identification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.athar.engine.protocol.fact.Profession;
import org.athar.engine.protocol.fact.SettingsFacts;
import org.athar.security.SettingService;

/** The settings that the procedure reads, as the capability of settings keeps them. */
@ApplicationScoped
class CaseSettings {

    @Inject
    private SettingService settings;

    /** The settings in force now. */
    SettingsFacts facts() {
        return new SettingsFacts(new BigDecimal(value("identification.threshold")),
                Optional.of(value("identification.threshold.decision")).filter(words -> !words.equals("none")), Integer
                        .parseInt(value("identification.board.quorum")),
                professions(value("identification.board.chair"), " "),
                Arrays.stream(value("identification.board.seats").split(" ")).map(seat -> professions(seat, "/")).collect(Collectors
                        .toSet()),
                Boolean.parseBoolean(value("identification.board.discipline")), SettingsFacts.Order.valueOf(value("identification.order")));
    }

    /** Days that a task following from a step is given. */
    int taskDays() {
        return Integer.parseInt(value("identification.task.days"));
    }

    private String value(String name) {
        return settings.value(name);
    }

    private static Set<Profession> professions(String words, String separator) {
        return Arrays.stream(words.split(separator)).map(Profession::valueOf).collect(Collectors.toSet());
    }
}
