package org.athar.whole.attack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * @param buttons what sends it
 */
record PageForm(String id, String action, Map<String, String> inputs, Map<String, List<String>> fields, List<String> buttons) {

    static final String VIEW = "jakarta.faces.ViewState";

    /** All of a page that hold the state of a view. */
    static List<PageForm> on(String page, String address) {
        return Jsoup.parse(page, Suite.address() + address).select("form").stream()
                .filter(form -> !form.select("[name=" + VIEW + "]").isEmpty()).map(PageForm::read).toList();
    }

    private static PageForm read(Element form) {
        Map<String, String> inputs = new LinkedHashMap<>();
        inputs.put(form.id(), form.id());
        Map<String, List<String>> fields = new LinkedHashMap<>();
        form.select("input[name], select[name], textarea[name]").forEach(one -> {
            boolean hidden = one.attr("type").equals("hidden");
            boolean chosen = !one.attr("type").matches("checkbox|radio") || one.hasAttr("checked");
            if (chosen && !one.attr("type").matches("submit|file|button")) {
                inputs.put(one.attr("name"), one.is("select") ? selected(one) : one.is("textarea") ? one.wholeText() : one.val());
            }
            if (!hidden || one.attr("name").endsWith("_hinput")) {
                fields.put(one.attr("name"), one.select("option").stream().map(Element::val).filter(value -> !value.isBlank()).toList());
            }
        });
        List<String> buttons = new ArrayList<>(form.select("button[type=submit][name], input[type=submit]").eachAttr("name"));
        return new PageForm(form.id(), form.absUrl("action").replace(Suite.address(), ""), inputs, fields, buttons);
    }

    private static String selected(Element select) {
        return select.select("option[selected]").stream().map(Element::val).findFirst().orElse("");
    }

    /** What is sent with this button, once everything that stands empty is filled in as well as can be guessed. */
    Map<String, String> filled(String button) {
        Map<String, String> sent = new LinkedHashMap<>(inputs);
        fields.forEach((name, options) -> sent.merge(name, guess(name, options), (stands, guess) -> stands.isBlank() ? guess : stands));
        sent.put(button, button);
        return sent;
    }

    private static String guess(String name, List<String> options) {
        if (!options.isEmpty()) {
            return options.get(0);
        }
        String last = name.replaceAll("_h?input$", "").replaceAll(".*:", "").toLowerCase();
        if (name.endsWith("_hinput")) {
            return "";
        }
        if (last.matches(".*(on|date|day|from|to|until|since|birth|due|at)")) {
            return "2019-05-06";
        }
        return last.matches(".*(count|pct|percent|age|low|high|quantity|min|max|log10|size|depth|width|length|lat|lon|n)") ? "3" : "Words.";
    }
}
