package org.athar.engine.pedigree;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.athar.engine.genotype.Sex;

/**
 * People and who their parents are, in one or several parts that are not connected.
 *
 * @param members in any order
 */
public record Pedigree(List<Member> members) {

    /** Refuses two of one name, parents that are not there or of the wrong sex, and descent from oneself. */
    public Pedigree {
        members = List.copyOf(members);
        Map<String, Member> byId = members.stream().collect(Collectors.toMap(Member::id, Function.identity(), (one, other) -> {
            throw new IllegalArgumentException("two members are called " + one.id());
        }));
        for (Member member : members) {
            check(byId, member, member.father(), Sex.MALE);
            check(byId, member, member.mother(), Sex.FEMALE);
        }
        int most = members.size();
        members.forEach(member -> refuseCycle(byId, member, most));
    }

    /**
     * Members as they are told: a name each, with the parents after a sign of equality as in {@code x=f+M}; a name in capitals is a
     * woman's. For what is written by hand; an {@link IllegalArgumentException} as above.
     */
    public static Pedigree told(String members) {
        return new Pedigree(Arrays.stream(members.split(" ")).map(Pedigree::member).toList());
    }

    private static Member member(String told) {
        String[] names = told.split("[=+]");
        boolean motherFirst = names.length > 2 && isWoman(names[1]);
        Sex sex = isWoman(names[0]) ? Sex.FEMALE : Sex.MALE;
        return names.length < 2 ? new Member(names[0], null, null, sex)
                : new Member(names[0], names[motherFirst ? 2 : 1], names[motherFirst ? 1 : 2], sex);
    }

    private static boolean isWoman(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    private static void check(Map<String, Member> byId, Member child, String parent, Sex sex) {
        if (parent != null && (!byId.containsKey(parent) || byId.get(parent).sex() != sex)) {
            throw new IllegalArgumentException((sex == Sex.MALE ? "father " : "mother ") + parent + " of " + child.id()
                    + (byId.containsKey(parent) ? " is of the other sex" : " is not in the pedigree"));
        }
    }

    private static void refuseCycle(Map<String, Member> byId, Member start, int most) {
        List<Member> above = List.of(start);
        for (int generation = 0; generation <= most && !above.isEmpty(); generation++) {
            above = above.stream().flatMap(one -> Stream.of(one.father(), one.mother()))
                    .filter(id -> id != null).distinct().map(byId::get).toList();
        }
        if (!above.isEmpty()) {
            throw new IllegalArgumentException(start.id() + " would descend from himself or herself");
        }
    }

    /** The place of each member in the list. */
    public Map<String, Integer> places() {
        return IntStream.range(0, members.size()).boxed().collect(Collectors.toMap(place -> members.get(place).id(), place -> place));
    }
}
