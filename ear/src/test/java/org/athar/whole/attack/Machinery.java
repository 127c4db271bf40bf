package org.athar.whole.attack;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What no answer shows: of what it is made, in which version, where it broke, and that something typed was carried out. */
final class Machinery {

    /** What an expression looks like that must not be evaluated. */
    static final String EXPRESSION = "zqz#{1357*2}${1357*2}";
    /** An element that no page has. */
    static final String ELEMENT = "<zqz onmouseover=zqz()>";

    private static final Pattern SHOWN = Pattern.compile("\\bat [a-z]+(\\.\\w+)+\\(|\\b[a-z]+(\\.\\w+)+(Exception|Error)\\b"
            + "|Caused by:|SQLSTATE|\\borg\\.(athar|hibernate|postgresql|jboss|wildfly|omnifaces|primefaces)\\."
            + "|WildFly|Undertow|JBoss|PostgreSQL|Mojarra|RESTEasy|Hibernate|Keycloak/"
            + "|\\d+\\.\\d+\\.\\d+\\.Final|[?&]v=\\d+\\.\\d+|(?i)x-powered-by|\\bserver: \\S|zq\\d*z2714");
    private static final Pattern RAW = Pattern.compile("<zq\\d*z|<script>zq");
    private static final int AROUND = 60;

    private Machinery() {
    }

    /** The first that an answer shows, with the words around it. */
    static Optional<String> in(String answer) {
        return first(SHOWN, answer);
    }

    private static Optional<String> first(Pattern sought, String answer) {
        Matcher found = sought.matcher(answer);
        return found.find() ? Optional.of(answer.substring(Math.max(0, found.start() - AROUND), Math.min(answer.length(), found.end()
                + AROUND)).replaceAll("\\s+", " ")) : Optional.empty();
    }

    /** The same of a page, where what was typed must not stand as an element. */
    static Optional<String> inPage(String page) {
        return first(RAW, page).or(() -> in(page));
    }
}
