package org.athar.web.security;

import com.ibm.icu.text.ListFormatter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.athar.engine.protocol.fact.Profession;
import org.athar.engine.protocol.fact.SettingsFacts;
import org.athar.site.kind.CommitteeFunction;
import org.athar.web.support.Language;
import org.athar.web.support.Texts;

/** Says the values of settings in words: codes by their names, true as yes. Numbers and free text stay as they are. */
@Named("settingTexts")
@ApplicationScoped
public class SettingTexts {

    /** Which settings hold codes, and of what. Codes stand apart by blanks; those of which one is enough, by a stroke. */
    private static final Map<String, Class<? extends Enum<?>>> CODES = Map.of(
            "site.opening.committee", CommitteeFunction.class, "site.opening.present", CommitteeFunction.class,
            "identification.board.chair", Profession.class, "identification.board.seats", Profession.class,
            "identification.order", SettingsFacts.Order.class);
    private static final Set<String> TRUTH = Set.of("true", "false");

    @Inject
    private Texts text;
    @Inject
    private Language language;

    /** A value of a setting in the reader's language. */
    public String value(String name, String value) {
        if (TRUTH.contains(value)) {
            return text.get("true".equals(value) ? "common.yes" : "common.no");
        }
        if (name.equals("identification.threshold.decision") && value.equals("none")) {
            return text.get("security.setting.none");
        }
        Class<? extends Enum<?>> codes = CODES.get(name);
        return codes == null ? value : all(ListFormatter.Type.AND, value.split(" "), words -> any(codes, words));
    }

    /** The codes that the value of a setting is put together from, each with its word; empty where it is none of codes. */
    public List<String> choices(String name) {
        Class<? extends Enum<?>> codes = CODES.get(name);
        return codes == null ? List.of() : Stream.of(codes.getEnumConstants())
                .map(one -> text.of("security.setting.code", one.name(), text.value(one))).toList();
    }

    private String any(Class<? extends Enum<?>> codes, String words) {
        return all(ListFormatter.Type.OR, words.split("/"), code -> Stream.of(codes.getEnumConstants())
                .filter(one -> one.name().equals(code)).findFirst().<String>map(text::value).orElse(code));
    }

    private String all(ListFormatter.Type type, String[] parts, UnaryOperator<String> word) {
        List<String> said = Stream.of(parts).map(word).toList();
        return said.size() == 1 ? said.get(0)
                : ListFormatter.getInstance(language.getUlocale(), type, ListFormatter.Width.WIDE).format(said);
    }
}
