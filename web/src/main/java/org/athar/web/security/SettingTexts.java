package org.athar.web.security;

import com.ibm.icu.text.ListFormatter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.athar.engine.protocol.Role;
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
            "identification.order", SettingsFacts.Order.class,
            "missing.restriction.roles", Role.class);
    private static final Set<String> TRUTH = Set.of("true", "false");

    @Inject
    private Texts text;
    @Inject
    private Language language;

    /** For the container. */
    public SettingTexts() {
    }

    /** For a reader without a browser. */
    SettingTexts(Texts text, Language language) {
        this.text = text;
        this.language = language;
    }

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

    /** The words that the value of a setting is put together from; empty where it holds no codes. */
    public List<String> choices(String name) {
        Class<? extends Enum<?>> codes = CODES.get(name);
        return codes == null ? List.of() : Stream.of(codes.getEnumConstants())
                .<String>map(text::value).toList();
    }

    /** A value as it stands in the box to be changed: codes by their words, a comma between two that both hold. */
    public String written(String name, String value) {
        Class<? extends Enum<?>> codes = CODES.get(name);
        if (codes == null) {
            return TRUTH.contains(value) || value.equals("none") ? value(name, value) : value;
        }
        return Stream.of(value.split(" ")).map(group -> Stream.of(group.split("/")).map(code -> any(codes, code))
                .collect(Collectors.joining(" / "))).collect(Collectors.joining(text.get("security.setting.comma") + " "));
    }

    /** What was written in that box, as the setting holds it; empty where a word is none of those that are known. */
    public Optional<String> read(String name, String now, String written) {
        Class<? extends Enum<?>> codes = CODES.get(name);
        if (codes == null) {
            return Optional.of(Stream.of("true", "false", "none").filter(one -> value(name, one).equalsIgnoreCase(written.strip()))
                    .filter(one -> TRUTH.contains(now) == TRUTH.contains(one)).findFirst().orElse(written.strip()));
        }
        List<Optional<String>> groups = Stream.of(written.split("[,،]")).map(group -> Stream.of(group.split("/"))
                .map(word -> code(codes, word.strip())).reduce(Optional.of(""), SettingTexts::joined)).toList();
        return groups.stream().allMatch(Optional::isPresent)
                ? Optional.of(groups.stream().map(Optional::get).collect(Collectors.joining(" "))) : Optional.empty();
    }

    private static Optional<String> joined(Optional<String> before, Optional<String> code) {
        return before.flatMap(first -> code.map(next -> first.isEmpty() ? next : first + "/" + next));
    }

    private Optional<String> code(Class<? extends Enum<?>> codes, String word) {
        return Stream.of(codes.getEnumConstants()).filter(one -> one.name().equals(word) || text.value(one).equalsIgnoreCase(word))
                .findFirst().map(Enum::name);
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
