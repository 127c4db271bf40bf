package org.athar.identification.command.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.athar.engine.protocol.fact.Discipline;
import org.athar.engine.protocol.fact.Profession;
import org.athar.security.StaffId;

/**
 * Appoints a sitting of the board.
 *
 * @param from           first day
 * @param until          last day, null if open
 * @param place          where it sits, null if not said
 * @param decisionNumber number of the decision that appoints it
 * @param members        who is appointed
 */
public record AppointSittingCommand(LocalDate from, LocalDate until, String place, String decisionNumber, List<Member> members) {

    /** Copies the members. */
    public AppointSittingCommand {
        members = members == null ? List.of() : List.copyOf(members);
    }

    /**
     * A member to appoint.
     *
     * @param person      who
     * @param chair       whether in the chair
     * @param profession  in which profession
     * @param disciplines qualified in these
     */
    public record Member(StaffId person, boolean chair, Profession profession, Set<Discipline> disciplines) {

        /** Copies the disciplines. */
        public Member {
            disciplines = disciplines == null ? Set.of() : Set.copyOf(disciplines);
        }
    }
}
