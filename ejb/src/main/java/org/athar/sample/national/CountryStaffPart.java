package org.athar.sample.national;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.athar.engine.protocol.Role;
import org.athar.engine.protocol.fact.Discipline;
import org.athar.engine.protocol.fact.Profession;
import org.athar.identification.BoardSittingService;
import org.athar.identification.command.board.AppointSittingCommand.Member;
import org.athar.identification.command.board.AppointSittingCommand;
import org.athar.kernel.LocalizedText;
import org.athar.missing.OfficeId;
import org.athar.missing.OfficeService;
import org.athar.missing.command.RecordOfficeCommand;
import org.athar.place.PlaceService;
import org.athar.sample.StaffStep;
import org.athar.sample.country.Area;
import org.athar.sample.country.Country;
import org.athar.sample.country.Staff;
import org.athar.sample.country.Worker;
import org.athar.security.ScopeKind;
import org.athar.security.StaffId;
import org.athar.security.StaffService;
import org.athar.security.command.ProposeGrant;
import org.athar.security.command.RegisterStaff;

/** The staff of an invented country with offices and sittings, and what each may do where. Roles in teams follow with the events. */
@ApplicationScoped
public class CountryStaffPart implements CountryPart {

    static final String NAME = "staff";
    static final String OFFICES = "offices";
    static final String SITTINGS = "sittings";
    /** Sittings decide about cases of years ago, entered since. */
    private static final LocalDate APPOINTED = LocalDate.of(2004, 1, 1);
    private static final String COORDINATOR = "huda.aljubouri";
    private static final Map<String, Profession> PROFESSIONS = Map.of("forensic doctor", Profession.FORENSIC_DOCTOR, "judge",
            Profession.JUDGE, "geneticist", Profession.GENETICIST, "odontologist", Profession.ODONTOLOGIST);

    @Inject
    private StaffService staff;
    @Inject
    private OfficeService offices;
    @Inject
    private BoardSittingService sittings;
    @Inject
    private PlaceService places;
    @Inject
    private Clock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public int lane() {
        return 0;
    }

    @Override
    public int pieces(Country country) {
        return 3;
    }

    /** Piece nought are the people, one the offices, two the sittings. */
    @Override
    public List<String> load(Country country, int piece, CountryDesk desk) throws Exception {
        return switch (piece) {
            case 0 -> people(country, desk);
            case 1 -> offices(country, desk);
            default -> sittings(country, desk);
        };
    }

    private List<String> people(Country country, CountryDesk desk) throws Exception {
        List<String> made = new ArrayList<>();
        LocalDate today = LocalDate.now(clock);
        desk.as(StaffStep.ADMINISTRATOR, "people registered", () -> {
            for (Worker worker : country.staff().all()) {
                made.add(staff.register(new RegisterStaff(worker.name(), worker.institution(), worker.profession(), worker.disciplines(),
                        worker.username(), today, true)).required().value().toString());
            }
        });
        List<Post> posts = new ArrayList<>();
        for (Role role : List.of(Role.COORDINATOR, Role.LAB_ANALYST)) {
            country.staff().with(role).forEach(worker -> posts.add(new Post(id(country, made, worker), role, ScopeKind.PROGRAMME, null)));
        }
        grant(desk, posts);
        return made;
    }

    private List<String> offices(Country country, CountryDesk desk) throws Exception {
        List<String> made = new ArrayList<>();
        List<Post> posts = new ArrayList<>();
        List<String> people = desk.made().of(NAME, 0);
        desk.as(COORDINATOR, "offices opened", () -> {
            for (Map.Entry<String, Area> one : country.staff().governorates().entrySet()) {
                OfficeId office = offices.record(office(one.getKey(), made.size())).required();
                made.add(office.value().toString());
                country.staff().with(Role.LIAISON_OFFICER, one.getKey()).forEach(worker -> posts.add(new Post(id(country, people, worker),
                        Role.LIAISON_OFFICER, ScopeKind.OFFICE, office.value())));
            }
        });
        grant(desk, posts);
        return made;
    }

    private RecordOfficeCommand office(String governorate, int number) {
        var area = places.byPcode(governorate);
        String code = "N" + (char) ('A' + number / 26) + (char) ('A' + number % 26);
        return new RecordOfficeCommand(code, new LocalizedText(area.name().en() + " family office", "مكتب العائلات في " + area.name().ar(),
                "نووسینگەی خێزانەکان لە " + area.name().in("ckb")), area.id(), "invented · مختلق · خەیاڵی", "+964 000 000 0000", true);
    }

    private List<String> sittings(Country country, CountryDesk desk) throws Exception {
        List<String> made = new ArrayList<>();
        List<Post> posts = new ArrayList<>();
        List<String> people = desk.made().of(NAME, 0);
        List<UUID> ids = desk.of(COORDINATOR, "sittings appointed", () -> {
            List<UUID> appointed = new ArrayList<>();
            for (int i = 0; i < Staff.SITTINGS; i++) {
                List<Worker> members = country.staff().with(Role.BOARD_MEMBER, "" + i);
                UUID sitting = sittings.appoint(new AppointSittingCommand(APPOINTED, null, members.get(0).institution(),
                        "invented " + (i + 1), members.stream().map(one -> member(country, people, one)).toList())).required();
                members.forEach(one -> posts.add(new Post(id(country, people, one), Role.BOARD_MEMBER, ScopeKind.SITTING, sitting)));
                appointed.add(sitting);
            }
            return appointed;
        });
        grant(desk, posts);
        desk.as(COORDINATOR, "sittings read", () -> ids.forEach(id -> made.add(sittings.going().stream()
                .filter(one -> one.id().equals(id)).findFirst().orElseThrow().ref())));
        return made;
    }

    private static Member member(Country country, List<String> people, Worker worker) {
        return new Member(id(country, people, worker), worker.profession().equals("forensic doctor"),
                PROFESSIONS.get(worker.profession()), worker.disciplines().stream().map(Discipline::valueOf).collect(Collectors.toSet()));
    }

    /** Asks for roles and approves them, each by its own person. */
    void grant(CountryDesk desk, List<Post> posts) throws Exception {
        LocalDate today = LocalDate.now(clock);
        List<UUID> asked = desk.of(StaffStep.ADMINISTRATOR, "roles asked for", () -> {
            List<UUID> grants = new ArrayList<>();
            for (Post post : posts) {
                grants.add(staff.propose(new ProposeGrant(post.holder, post.role, post.kind, post.scope, "sample", today, null))
                        .required());
            }
            return grants;
        });
        desk.as(StaffStep.APPROVER, "roles approved", () -> asked.forEach(grant -> staff.decide(grant, true, "sample").required()));
    }

    static StaffId id(Country country, List<String> people, Worker worker) {
        return new StaffId(UUID.fromString(people.get(country.staff().all().indexOf(worker))));
    }

    /** A role to give. */
    record Post(StaffId holder, Role role, ScopeKind kind, UUID scope) {
    }
}
