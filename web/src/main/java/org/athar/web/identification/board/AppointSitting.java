package org.athar.web.identification.board;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.athar.engine.protocol.fact.Discipline;
import org.athar.engine.protocol.fact.Profession;
import org.athar.identification.BoardSittingService;
import org.athar.identification.command.board.AppointSittingCommand;
import org.athar.security.StaffService;
import org.athar.security.view.StaffListItem;
import org.athar.web.identification.StaffChoice;
import org.athar.web.support.Notices;

/** Appoints a sitting of the board with its members. */
@Named
@ViewScoped
public class AppointSitting implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BoardSittingService service;
    @Inject
    private StaffService staff;
    @Inject
    private Notices notices;

    private List<StaffListItem> people;
    private LocalDate from;
    private LocalDate until;
    private String place;
    private String decisionNumber;
    private List<Seat> seats = new ArrayList<>();

    private static final int SEATS = 3;

    @PostConstruct
    void begin() {
        for (int seat = 0; seat < SEATS; seat++) {
            seats.add(new Seat());
        }
    }

    /** Adds a seat. */
    public void add() {
        seats.add(new Seat());
    }

    /** Appoints, and leads to the sittings. Seats left empty are not filled. */
    public String appoint() {
        List<AppointSittingCommand.Member> members = new ArrayList<>();
        seats.stream().filter(seat -> seat.getPerson() != null && !seat.getPerson().isBlank()).forEach(seat -> members.add(
                new AppointSittingCommand.Member(StaffChoice.id(seat.getPerson()), seats.indexOf(seat) == 0, seat.getProfession(),
                        Set.copyOf(seat.getDisciplines()))));
        if (!notices.tell(service.appoint(new AppointSittingCommand(from, until, place, decisionNumber, members)),
                "identification.sitting.done")) {
            return null;
        }
        return "/identification/sittings?faces-redirect=true";
    }

    /** Everybody on the staff, for the choice of members. */
    public List<StaffListItem> getPeople() {
        if (people == null) {
            people = staff.list();
        }
        return people;
    }

    public Profession[] getProfessions() {
        return Profession.values();
    }

    public Discipline[] getDisciplines() {
        return Discipline.values();
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getUntil() {
        return until;
    }

    public void setUntil(LocalDate until) {
        this.until = until;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getDecisionNumber() {
        return decisionNumber;
    }

    public void setDecisionNumber(String decisionNumber) {
        this.decisionNumber = decisionNumber;
    }

    public List<Seat> getSeats() {
        return seats;
    }
}
