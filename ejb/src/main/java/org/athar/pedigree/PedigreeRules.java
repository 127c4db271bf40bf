package org.athar.pedigree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.athar.engine.genotype.Sex;
import org.athar.kernel.Refusal;
import org.athar.kernel.Texts;
import org.athar.kernel.Violations;
import org.athar.pedigree.code.PedigreeStatus;
import org.athar.pedigree.command.DrawPedigreeCommand;
import org.athar.pedigree.command.MemberEntry;
import org.athar.pedigree.command.StandPedigreeCommand;

/** What commands about pedigrees must hold, each by itself: everything that is wrong with a drawing is said at once. */
final class PedigreeRules {

    private static final int MOST_MEMBERS = 60;
    private static final int LABEL = 40;
    private static final int TEXT = 2_000;

    private PedigreeRules() {
    }

    static Violations violations() {
        return new Violations(PedigreeRefusal.MISSING, PedigreeRefusal.UNREADABLE);
    }

    static DrawPedigreeCommand clean(DrawPedigreeCommand typed) {
        return new DrawPedigreeCommand(typed.pedigree(), typed.version(), typed.members().stream().map(one -> new MemberEntry(
                Texts.strip(one.label()), Texts.strip(one.father()), Texts.strip(one.mother()), one.sex(), Texts.strip(one.person()),
                Texts.strip(one.sample()))).toList(), Texts.strip(typed.note()), Texts.strip(typed.reason()));
    }

    static List<Refusal> violations(DrawPedigreeCommand command) {
        List<MemberEntry> members = command.members();
        Violations found = violations().add(members.isEmpty(), "members", PedigreeRefusal.MISSING)
                .add(members.size() > MOST_MEMBERS, "members", PedigreeRefusal.TOO_MANY, MOST_MEMBERS)
                .atMost("note", command.note(), TEXT).atMost("reason", command.reason(), TEXT)
                .add(command.pedigree() != null && command.reason() == null, "reason", PedigreeRefusal.MISSING);
        if (!found.isEmpty()) {
            return found.found();
        }
        Map<String, MemberEntry> byLabel = new HashMap<>();
        for (int index = 0; index < members.size(); index++) {
            MemberEntry member = members.get(index);
            String field = "members." + index;
            found.requiredText(field + ".label", member.label(), LABEL).required(field + ".sex", member.sex())
                    .add(member.label() != null && !isWord(member.label()), field + ".label", PedigreeRefusal.UNREADABLE, LABEL)
                    .add(member.label() != null && byLabel.putIfAbsent(member.label(), member) != null, field + ".label",
                            PedigreeRefusal.LABEL_TWICE, member.label());
        }
        for (int index = 0; index < members.size(); index++) {
            MemberEntry member = members.get(index);
            found.addAll(parent(byLabel, member, member.father(), Sex.MALE, "members." + index + ".father"))
                    .addAll(parent(byLabel, member, member.mother(), Sex.FEMALE, "members." + index + ".mother"));
        }
        if (found.isEmpty()) {
            members.stream().filter(member -> descends(byLabel, member)).findFirst().ifPresent(member -> found.add(true, "members",
                    PedigreeRefusal.DESCENDS_FROM_ONESELF, member.label()));
        }
        return found.found();
    }

    /** A label stands as one word of a line in what searches freeze, where a dash stands for nobody. */
    private static boolean isWord(String label) {
        return !label.equals("-") && label.chars().noneMatch(Character::isISOControl);
    }

    private static List<Refusal> parent(Map<String, MemberEntry> byLabel, MemberEntry child, String parent, Sex sex, String field) {
        if (parent == null || child.label() == null) {
            return List.of();
        }
        MemberEntry found = byLabel.get(parent);
        boolean other = found != null && found.sex() != null && found.sex() != sex;
        return violations().add(found == null, field, PedigreeRefusal.PARENT_UNKNOWN, child.label(), parent)
                .add(other, field, PedigreeRefusal.PARENT_OF_OTHER_SEX, child.label(), parent).found();
    }

    private static boolean descends(Map<String, MemberEntry> byLabel, MemberEntry start) {
        Set<String> above = new HashSet<>();
        List<String> next = new ArrayList<>(parents(start).toList());
        while (!next.isEmpty()) {
            String one = next.remove(next.size() - 1);
            if (above.add(one)) {
                next.addAll(parents(byLabel.get(one)).toList());
            }
        }
        return above.contains(start.label());
    }

    private static Stream<String> parents(MemberEntry member) {
        return Stream.of(member.father(), member.mother()).filter(parent -> parent != null);
    }

    static List<Refusal> violations(StandPedigreeCommand command) {
        PedigreeStatus status = command.status();
        return violations().required("status", status).add(status == PedigreeStatus.DRAWN, "status", PedigreeRefusal.MISSING)
                .atMost("reason", command.reason(), TEXT)
                .add(status == PedigreeStatus.SET_ASIDE && Texts.strip(command.reason()) == null, "reason", PedigreeRefusal.MISSING)
                .found();
    }
}
