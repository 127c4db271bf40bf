package org.athar.web.support.part;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.athar.kernel.Refusal;
import org.athar.web.support.Texts;

/**
 * Puts refusals in words. The text of a reason stands under its key; who can mend it under the key with {@code .mend} behind it, and the
 * words of the link that does so with {@code .do}.
 */
@Named("refusalTexts")
@ApplicationScoped
public class RefusalTexts {

    @Inject
    private Texts text;

    /** For the container. */
    public RefusalTexts() {
    }

    /** For a reader without a browser. */
    public RefusalTexts(Texts text) {
        this.text = text;
    }

    /** The reasons in words, in their order; what one rule asks for by several words is one reason that lists them. */
    public List<Reason> of(List<Refusal> refusals) {
        if (refusals == null) {
            return List.of();
        }
        Map<Object, List<Refusal>> alike = new LinkedHashMap<>();
        refusals.forEach(one -> alike.computeIfAbsent(asksForWord(one) ? one.code() : one, key -> new ArrayList<>()).add(one));
        return alike.values().stream().map(this::reason).toList();
    }

    private static boolean asksForWord(Refusal one) {
        return one.field() == null && one.arguments().size() == 1 && one.arguments().get(0) instanceof Enum<?>;
    }

    private Reason reason(List<Refusal> alike) {
        Refusal refusal = alike.get(0);
        String key = refusal.code().messageKey();
        Object[] arguments = alike.size() == 1 ? refusal.arguments().toArray()
                : new Object[] {alike.stream().map(one -> one.arguments().get(0)).toList()};
        String mend = text.has(key + ".mend") ? text.of(key + ".mend", arguments) : null;
        String action = text.get(text.has(key + ".do") ? key + ".do" : "common.refusal.do");
        return new Reason(refusal.code().code(), refusal.field(), text.of(key, arguments), mend, action);
    }

    /**
     * A reason in words.
     *
     * @param code   its code
     * @param field  the input that it is about; null if it is about none
     * @param text   what stands in the way, with its rule
     * @param mend   who can mend it and how; null if it goes without saying
     * @param action words of the link that leads there
     */
    public record Reason(String code, String field, String text, String mend, String action) {
    }
}
