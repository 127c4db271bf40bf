package org.athar.sample.country;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.athar.engine.protocol.Role;
import org.athar.sample.country.Worker.Post;

/** The invented staff of a country: a team and an office in each governorate that was struck, laboratories, sittings, coordinators. */
public final class Staff {

    /** How many laboratories. */
    public static final int LABORATORIES = 3;
    /** How many sittings of the board. */
    public static final int SITTINGS = 3;

    private static final int COORDINATORS = 4;
    private static final List<String> CITIES = List.of("Baghdad", "Erbil", "Basrah");

    private final List<Worker> workers = new ArrayList<>();
    private final Map<String, Area> governorates = new TreeMap<>();

    /** The staff that a country needs. */
    Staff(Country country) {
        country.events().forEach(event -> governorates.putIfAbsent(event.area().governorate(), event.area()));
        for (int i = 0; i < COORDINATORS; i++) {
            add(country, new Post(Role.COORDINATOR, "Programme office (invented)", "identification coordinator", List.of()), "");
        }
        for (int i = 0; i < LABORATORIES; i++) {
            Post post = new Post(Role.LAB_ANALYST, "DNA laboratory " + CITIES.get(i) + " (invented)", "molecular biologist",
                    List.of("DNA"));
            add(country, post, "" + i);
            add(country, post, "" + i);
        }
        for (int i = 0; i < SITTINGS; i++) {
            sitting(country, "" + i, "Identification board " + CITIES.get(i) + " (invented)");
        }
        governorates.values().forEach(area -> team(country, area));
    }

    private void sitting(Country country, String number, String board) {
        add(country, new Post(Role.BOARD_MEMBER, board, "forensic doctor", List.of()), number);
        add(country, new Post(Role.BOARD_MEMBER, board, "judge", List.of()), number);
        add(country, new Post(Role.BOARD_MEMBER, board, "geneticist", List.of("DNA")), number);
        add(country, new Post(Role.BOARD_MEMBER, board, "odontologist", List.of("ODONTOLOGY")), number);
    }

    private void team(Country country, Area area) {
        String team = "Mass graves team " + area.governorate() + " (invented)";
        Post digger = new Post(Role.INVESTIGATOR, team, "forensic archaeologist", List.of("ANTHROPOLOGY_MEDICAL", "ODONTOLOGY"));
        Post keeper = new Post(Role.CUSTODIAN, "Mortuary " + area.governorate() + " (invented)", "evidence custodian", List.of());
        add(country, digger, area.governorate());
        add(country, digger, area.governorate());
        add(country, keeper, area.governorate());
        add(country, keeper, area.governorate());
        add(country, new Post(Role.LIAISON_OFFICER, "Family office " + area.governorate() + " (invented)", "family liaison officer",
                List.of()), area.governorate());
    }

    private void add(Country country, Post post, String team) {
        int number = workers.size() + 1;
        Chance chance = country.chance("worker", number);
        boolean kurdish = chance.percent(35);
        SpokenName own = chance.percent(55) ? country.names().man(kurdish, chance) : country.names().woman(kurdish, chance);
        workers.add(Worker.of(List.of(own, country.names().family(kurdish, chance)), number, post, team));
    }

    /** Everybody, in a fixed order. */
    public List<Worker> all() {
        return List.copyOf(workers);
    }

    /** Those with a role. */
    public List<Worker> with(Role role) {
        return workers.stream().filter(worker -> worker.role() == role).toList();
    }

    /** Those with a role in a team. */
    public List<Worker> with(Role role, String team) {
        return workers.stream().filter(worker -> worker.role() == role && worker.team().equals(team)).toList();
    }

    /** Place codes of the governorates that have a team and an office, each with a district of it. */
    public Map<String, Area> governorates() {
        return new TreeMap<>(governorates);
    }
}
