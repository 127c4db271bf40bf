package org.athar.web.site;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.athar.kernel.Outcome;
import org.athar.kernel.PartialDate;
import org.athar.site.SiteOpeningService;
import org.athar.site.command.DecideOpeningCommand;
import org.athar.site.kind.CommitteeFunction;

/** Records a decision to open a site, with its committee. */
@Named
@ViewScoped
public class DecideOpening extends SiteForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private SiteOpeningService openings;

    private String decisionNo;
    private PartialDate decidedOn;
    private String authority;
    private PartialDate plannedFor;
    private String note;
    private List<Seat> seats = new ArrayList<>();

    @Override
    public void load() {
        super.load();
        for (CommitteeFunction function : CommitteeFunction.values()) {
            if (function.ordinal() <= CommitteeFunction.MUNICIPALITY.ordinal()) {
                seats.add(new Seat(function));
            }
        }
    }

    /** Adds an empty seat. */
    public void addSeat() {
        seats.add(new Seat(CommitteeFunction.SCIENTIST));
    }

    /** Records it, and leads back to the site; seats without a name stay out. */
    public String save() {
        List<DecideOpeningCommand.Member> committee = seats.stream().filter(Seat::isTaken).map(Seat::member).toList();
        Outcome<UUID> outcome = openings.decide(new DecideOpeningCommand(getSite().id(), decisionNo, decidedOn, authority, plannedFor,
                committee, note));
        return answer(outcome, "protection", "site.opening.done");
    }

    public CommitteeFunction[] getFunctions() {
        return CommitteeFunction.values();
    }

    public String getDecisionNo() {
        return decisionNo;
    }

    public void setDecisionNo(String decisionNo) {
        this.decisionNo = decisionNo;
    }

    public PartialDate getDecidedOn() {
        return decidedOn;
    }

    public void setDecidedOn(PartialDate decidedOn) {
        this.decidedOn = decidedOn;
    }

    public String getAuthority() {
        return authority;
    }

    public void setAuthority(String authority) {
        this.authority = authority;
    }

    public PartialDate getPlannedFor() {
        return plannedFor;
    }

    public void setPlannedFor(PartialDate plannedFor) {
        this.plannedFor = plannedFor;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public List<Seat> getSeats() {
        return seats;
    }

    public void setSeats(List<Seat> seats) {
        this.seats = seats;
    }

    /** A seat in the committee, as the form fills it. */
    public static class Seat implements Serializable {

        private static final long serialVersionUID = 1L;

        private CommitteeFunction function;
        private String name;
        private String institution;
        private boolean present;

        Seat(CommitteeFunction function) {
            this.function = function;
        }

        private boolean isTaken() {
            return name != null && !name.isBlank();
        }

        private DecideOpeningCommand.Member member() {
            return new DecideOpeningCommand.Member(name, function, institution, present);
        }

        public CommitteeFunction getFunction() {
            return function;
        }

        public void setFunction(CommitteeFunction function) {
            this.function = function;
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getInstitution() {
            return institution;
        }

        public void setInstitution(String institution) {
            this.institution = institution;
        }

        public boolean isPresent() {
            return present;
        }

        public void setPresent(boolean present) {
            this.present = present;
        }
    }
}
