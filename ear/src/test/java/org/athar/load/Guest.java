package org.athar.load;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.athar.harness.door.Visitor;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Somebody who signed in and does one errand after another. */
final class Guest {

    private static final int FOUND = 200;

    private final Trade trade;
    private final Visitor visitor;
    private final Subjects subjects;
    private final Random random;
    private final List<Errand> errands;

    private Guest(Trade trade, Visitor visitor, Subjects subjects, Random random) {
        this.trade = trade;
        this.visitor = visitor;
        this.subjects = subjects;
        this.random = random;
        this.errands = Stream.of(Errand.values()).filter(errand -> errand.isOf(trade))
                .flatMap(errand -> Stream.generate(() -> errand).limit(errand.weight())).toList();
    }

    /** Signs in. */
    static Guest of(Target target, Trade trade, int number, Subjects subjects) throws Exception {
        Visitor visitor = target.visitor();
        HttpResponse<String> home = visitor.signIn(trade.account(number));
        if (home.statusCode() != FOUND || !home.uri().toString().startsWith(target.address())) {
            throw new AssertionError(trade + " cannot sign in: " + home.statusCode() + " at " + home.uri());
        }
        return new Guest(trade, visitor, subjects, new Random(number));
    }

    Trade trade() {
        return trade;
    }

    /** What this person does next. */
    Errand next() {
        return errands.get(random.nextInt(errands.size()));
    }

    /** Between the shortest and the longest time that this person thinks. */
    long thinks(long leastMillis, long mostMillis) {
        return leastMillis + random.nextInt((int) (mostMillis - leastMillis + 1));
    }

    /** Does it; the time of the answer that counts, in microseconds, which for a form is the one to its sending. */
    long run(Errand errand) throws Exception {
        String address = errand.address(subjects, random);
        long begun = System.nanoTime();
        HttpResponse<String> page = visitor.get(address);
        requireShown(page, errand);
        if (errand.kind() == Errand.Kind.SAVE) {
            Map<String, String> form = filled(page, errand.typed());
            begun = System.nanoTime();
            HttpResponse<String> answer = visitor.send(address, form);
            if (answer.uri().equals(page.uri())) {
                throw new AssertionError(errand + " was not taken: "
                        + Jsoup.parse(answer.body()).select("[class*=error], [role=alert]").text());
            }
            requireShown(answer, errand);
        }
        return (System.nanoTime() - begun) / 1_000;
    }

    private static void requireShown(HttpResponse<String> page, Errand errand) {
        if (page.statusCode() != FOUND || page.body().contains("kc-form-login")) {
            throw new AssertionError(errand + " answers " + page.statusCode() + " at " + page.uri());
        }
    }

    /** The form as it stands, with what is typed into it, sent by its button. */
    private static Map<String, String> filled(HttpResponse<String> page, Map<String, String> typed) {
        Document document = Jsoup.parse(page.body(), page.uri().toString());
        Map<String, String> sent = new LinkedHashMap<>();
        FormElement form = (FormElement) field(document, typed.keySet().iterator().next()).closest("form");
        for (KeyVal field : form.formData()) {
            sent.put(field.key(), field.value());
        }
        // Where a choice means nothing, its value is empty, and a browser sends that.
        form.select("[type=radio][checked]").forEach(one -> sent.put(one.attr("name"), one.attr("value")));
        typed.forEach((name, value) -> {
            Element field = field(form, name);
            sent.put(field.attr("name"), value.equals("*") ? field.select("option[value]").eachAttr("value").stream()
                    .filter(one -> !one.isEmpty()).findFirst().orElseThrow() : value);
        });
        sent.put(form.select("button[type=submit][name]").last().attr("name"), "");
        return sent;
    }

    private static Element field(Element within, String name) {
        return within.selectFirst("[name$=:" + name + "], [name$=:" + name + "_input], [name*=:" + name + ":]");
    }
}
