package org.athar.engine.protocol.fact;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The sitting of the board before which the case lies.
 *
 * @param id      the sitting
 * @param from    appointed from this day
 * @param to      until this day, both included; absent when no end is set
 * @param members who was appointed
 * @param votes   what was signed on sheets of this case, in the order of signing
 */
public record SittingFacts(UUID id, LocalDate from, Optional<LocalDate> to, Set<Member> members, List<Vote> votes) {

    /** Copies the collections. */
    public SittingFacts {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        members = Set.copyOf(members);
        votes = List.copyOf(votes);
    }

    /** The members who sit on this case. */
    public Stream<Member> sitting() {
        return members.stream().filter(member -> !member.steppedAside());
    }

    /** True when this person sits on this case. */
    public boolean seats(UUID person) {
        return sitting().anyMatch(member -> member.person().equals(person));
    }

    /** True when this person sits on this case in the chair. */
    public boolean chairedBy(UUID person) {
        return sitting().anyMatch(member -> member.chair() && member.person().equals(person));
    }

    /** The last vote of each sitting member over exactly this sheet; a changed sheet voids what was signed before. */
    public Map<Member, Vote> votesOn(String sheetDigest) {
        Map<Member, Vote> last = new LinkedHashMap<>();
        votes.stream().filter(vote -> vote.sheetDigest().equals(sheetDigest)).forEach(vote -> sitting()
                .filter(member -> member.person().equals(vote.person())).forEach(member -> last.put(member, vote)));
        return last;
    }

    /**
     * A member of the sitting; one entry per person, however many accounts that person has.
     *
     * @param person       who
     * @param chair        takes the chair
     * @param profession   in which profession
     * @param disciplines  qualified in these
     * @param steppedAside takes no part in this case
     */
    public record Member(UUID person, boolean chair, Profession profession, Set<Discipline> disciplines, boolean steppedAside) {

        /** Copies the set. */
        public Member {
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(profession, "profession");
            disciplines = Set.copyOf(disciplines);
        }
    }

    /**
     * A signature or a dissent on the sheet.
     *
     * @param person      who
     * @param inFavour    true when signed, false when dissenting
     * @param sheetDigest over which sheet
     * @param reasons     the written reasons, which a dissent must have
     */
    public record Vote(UUID person, boolean inFavour, String sheetDigest, Optional<String> reasons) {

        /** Refuses nulls. */
        public Vote {
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(sheetDigest, "sheetDigest");
            Objects.requireNonNull(reasons, "reasons");
        }
    }
}
