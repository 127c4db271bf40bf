package org.athar.sample.country;

import java.util.List;
import java.util.Locale;
import org.athar.engine.protocol.Role;
import org.athar.kernel.LocalizedText;

/**
 * An invented person on the staff.
 *
 * @param username    account; nobody can sign in by it
 * @param names       own and family name
 * @param role        role
 * @param institution where
 * @param profession  as what
 * @param disciplines in which disciplines qualified
 * @param team        which team: place code of a governorate, number of a laboratory or sitting
 */
public record Worker(String username, List<SpokenName> names, Role role, String institution, String profession, List<String> disciplines,
        String team) {

    static Worker of(List<SpokenName> names, int number, Post post, String team) {
        String account = (names.get(0).latin() + "." + names.get(1).latin()).toLowerCase(Locale.ROOT).replaceAll("[^a-z.]", "");
        return new Worker(account + "." + number, names, post.role(), post.institution(), post.profession(), post.disciplines(), team);
    }

    /** The name in three scripts. */
    public LocalizedText name() {
        return new LocalizedText(Spelling.LATIN.full(names), Spelling.ARABIC.full(names), Spelling.SORANI.full(names));
    }

    record Post(Role role, String institution, String profession, List<String> disciplines) {
    }
}
