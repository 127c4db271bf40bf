package org.athar.web.support.part;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.PersonName;
import org.athar.web.support.Language;
import org.athar.web.support.Texts;

/** Takes names apart for their composites: by script and by part. */
@Named("names")
@ApplicationScoped
public class Names {

    @Inject
    private Language language;

    @Inject
    private Texts text;

    /** The name in the scripts other than the one that the reader is shown first; none twice. */
    public List<Written> others(LocalizedText name) {
        List<Written> others = new ArrayList<>();
        if (name == null) {
            return others;
        }
        String shown = name.in(language.getCode());
        for (Written written : List.of(new Written("en", name.en()), new Written("ar", name.ar()), new Written("ckb", name.ckb()))) {
            boolean repeated = others.stream().anyMatch(other -> other.text().equals(written.text()));
            if (written.text() != null && !written.text().equals(shown) && !repeated) {
                others.add(written);
            }
        }
        return others;
    }

    /**
     * The parts of a personal name in the order in which they are spoken, kunya and family name quieter. The person's, the father's and the
     * grandfather's names are always there: where one is not known, its words say so.
     */
    public List<Part> parts(PersonName name) {
        List<Part> parts = new ArrayList<>();
        if (name == null) {
            parts.add(new Part(text.get("common.name.unknown"), false, false));
            return parts;
        }
        expect(parts, name.given(), "common.name.noGiven");
        expect(parts, name.father(), "common.name.noFather");
        expect(parts, name.grandfather(), "common.name.noGrandfather");
        add(parts, name.greatGrandfather(), false);
        add(parts, name.family(), true);
        add(parts, name.tribe(), true);
        add(parts, name.kunya(), true);
        return parts;
    }

    private void expect(List<Part> parts, String part, String unknownKey) {
        parts.add(part == null ? new Part(text.get(unknownKey), false, false) : new Part(part, true, false));
    }

    private static void add(List<Part> parts, String part, boolean quiet) {
        if (part != null) {
            parts.add(new Part(part, true, quiet));
        }
    }

    /**
     * A name in one script.
     *
     * @param language language of the script
     * @param text     the name
     */
    public record Written(String language, String text) {
    }

    /**
     * A part of a personal name.
     *
     * @param text  the part, or the words that it is not known
     * @param known whether it is known
     * @param quiet whether it stands back behind the others
     */
    public record Part(String text, boolean known, boolean quiet) {
    }
}
