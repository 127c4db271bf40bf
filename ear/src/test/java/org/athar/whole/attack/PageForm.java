package org.athar.whole.attack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.athar.harness.Caller.Answer;
import org.athar.harness.Suite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A form as it stands on a page.
 *
 * @param id      its id
 * @param action  where it is sent, below the application's root
 * @param inputs  what is sent of it, untouched
 * @param fields  by name what a person types or chooses, with the values to choose from; none where it is typed
 * @param days    the names of those of the fields that take a day: of a box for one, or of the box for its year
 * @param buttons what sends it
 */
record PageForm(String id, String action, Map<String, String> inputs, Map<String, List<String>> fields, List<String> days,
        List<String> buttons) {

    static final String VIEW = "jakarta.faces.ViewState";
    /** What the script of a page adds to its forms. */
    private static final String NONCE = "primefaces.nonce";
    private static final Pattern NUMBERS = Pattern.compile(".*(count|pct|percent|age|low|high|quantity|min|max|log10|size|depth|width"
            + "|length|lat|lon|latitude|longitude|metres|m2|phase|capacity|weathering|stature|error)|n");
    private static final Pattern NONCE_OF_A_PAGE = Pattern.compile("csp\\.init\\('([^']*)'\\)");

    /** All of a page that hold the state of a view. */
    static List<PageForm> on(String page, String address) {
        String nonce = NONCE_OF_A_PAGE.matcher(page).results().map(found -> found.group(1)).findFirst().orElse("");
        return Jsoup.parse(page, Suite.address() + address).select("form").stream()
                .filter(form -> !form.select("[name=" + VIEW + "]").isEmpty()).map(form -> read(form, nonce)).toList();
    }

    private static PageForm read(Element form, String nonce) {
        Map<String, String> inputs = new LinkedHashMap<>(Map.of(form.id(), form.id(), NONCE, nonce));
        Map<String, List<String>> fields = new LinkedHashMap<>();
        form.select("input[name], select[name], textarea[name]").forEach(one -> {
            boolean hidden = one.attr("type").equals("hidden");
            boolean chosen = !one.attr("type").matches("checkbox|radio") || one.hasAttr("checked");
            if (chosen && !one.attr("type").matches("submit|file|button")) {
                inputs.put(one.attr("name"), one.is("select") ? selected(one) : one.is("textarea") ? one.wholeText() : one.val());
            }
            if (!hidden || one.attr("name").endsWith("_hinput")) {
                fields.merge(one.attr("name"), offered(one), (some, more) -> Stream.concat(some.stream(), more.stream()).toList());
            }
        });
        List<String> buttons = new ArrayList<>(form.select("button[type=submit][name], input[type=submit]").eachAttr("name"));
        List<String> days = form.select(".p-datepicker input[name], input.year[name]").eachAttr("name");
        return new PageForm(form.id(), form.absUrl("action").replace(Suite.address(), ""), inputs, fields, days, buttons);
    }

    /** What can be chosen; nothing where it is typed. */
    private static List<String> offered(Element field) {
        if (field.attr("type").matches("checkbox|radio")) {
            return List.of(field.val());
        }
        List<String> values = field.select("option").stream().map(Element::val).filter(value -> !value.isBlank()).toList();
        return field.is("select") && values.isEmpty() ? List.of("") : values;
    }

    private static String selected(Element select) {
        return select.select("option[selected]").stream().map(Element::val).findFirst().orElse("");
    }

    /** The same in the state in which an answer gives it back; empty where the answer is not this form. */
    Optional<PageForm> in(Answer answer) {
        return answer.status() != 200 ? Optional.empty() : on(answer.body(), action).stream()
                .filter(one -> one.id.equals(id) && one.fields.keySet().equals(fields.keySet())).findFirst().map(one -> {
                    Map<String, String> renewed = new LinkedHashMap<>(inputs);
                    List.of(VIEW, NONCE).forEach(name -> renewed.put(name, one.inputs.get(name)));
                    return new PageForm(id, action, renewed, fields, days, buttons);
                });
    }

    /** The fields of which an answer says that what was sent is unfit. */
    Set<String> failed(Answer answer) {
        return Jsoup.parse(answer.body()).select(".field-failed [name]").stream().map(one -> one.attr("name")).filter(fields::containsKey)
                .collect(Collectors.toSet());
    }

    /** What is sent with this button, once everything that stands empty is filled in as well as can be guessed. */
    Map<String, String> filled(String button) {
        Map<String, String> sent = new LinkedHashMap<>(inputs);
        fields.forEach((name, options) -> sent.merge(name, guess(name, options), (stands, guess) -> stands.isBlank() ? guess : stands));
        sent.put(button, button);
        return sent;
    }

    /** What a person who types a day into a field sends: into its three boxes, or into the one, with a time where it takes a moment. */
    static Map<String, String> typed(String field, LocalDate day) {
        boolean boxes = field.matches(".*:year2?");
        return !boxes ? Map.of(field, field.endsWith("At_input") ? day + " 10:00" : day.toString())
                : Map.of(field, Integer.toString(day.getYear()), field.replace(":year", ":month"), Integer.toString(day.getMonthValue()),
                        field.replace(":year", ":day"), Integer.toString(day.getDayOfMonth()),
                        field.replaceAll(":year2?$", ":how"), field.endsWith("2") ? "BETWEEN" : "EXACT");
    }

    private static String guess(String name, List<String> options) {
        if (!options.isEmpty()) {
            return options.get(0);
        }
        String last = name.replaceAll("_h?input$", "").replaceAll(".*:", "").toLowerCase();
        if (name.matches(".*_h?input") && Known.isHandle(last)) {
            return Known.handle(last);
        }
        if (name.endsWith("_hinput")) {
            return "";
        }
        if (last.matches("(day|year)2?")) {
            return last.startsWith("day") ? "6" : "2019";
        }
        if (Ahead.may(name)) {
            return Ahead.days().get(0).toString();
        }
        if (last.matches(".*(on|date|day|from|to|until|since|birth|due|at)")) {
            return "2019-05-06";
        }
        return NUMBERS.matcher(last).matches() ? "3" : switch (last) {
            case "url" -> "https://example.org/x";
            case "capturesha256" -> "0".repeat(64);
            case "language" -> "ar";
            case "code" -> "ZQ";
            default -> "Words.";
        };
    }
}
