package org.athar.web.reporting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The middle of a refusal: what is missing, without "not yet" before it and without the rule and whom to ask behind it. Refusals of the
 * procedure are written in that shape in every language: {@code Not yet: what is missing (rule X). Ask ...}
 */
final class BlockedSentence {

    private static final Pattern SHAPE = Pattern.compile("^[^:]{1,40}: (.+?) \\((?:rule|القاعدة|ڕێسای) [^)]*\\)", Pattern.DOTALL);

    private BlockedSentence() {
    }

    /** What is missing; the whole refusal where it has another shape. */
    static String of(String refusal) {
        Matcher shape = SHAPE.matcher(refusal);
        return shape.find() ? shape.group(1) : refusal;
    }
}
