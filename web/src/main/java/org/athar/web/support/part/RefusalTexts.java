package org.athar.web.support.part;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
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

    /** The reasons in words, in their order. */
    public List<Reason> of(List<Refusal> refusals) {
        return refusals == null ? List.of() : refusals.stream().map(this::reason).toList();
    }

    private Reason reason(Refusal refusal) {
        String key = refusal.code().messageKey();
        Object[] arguments = refusal.arguments().toArray();
        String mend = text.has(key + ".mend") ? text.of(key + ".mend", arguments) : null;
        String action = text.get(text.has(key + ".do") ? key + ".do" : "common.refusal.do");
        return new Reason(refusal.code().code(), text.of(key, arguments), mend, action);
    }

    /**
     * A reason in words.
     *
     * @param code   its code
     * @param text   what stands in the way, with its rule
     * @param mend   who can mend it and how; null if it goes without saying
     * @param action words of the link that leads there
     */
    public record Reason(String code, String text, String mend, String action) {
    }
}
