package org.athar.web.support;

import com.ibm.icu.util.ULocale;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.athar.kernel.Catalogue;

/**
 * The language in which one person reads. It is taken from a cookie, else from what the browser prefers, else English. Sorani is
 * offered only where the setting {@code athar.languages} lists it. Every language writes its numbers in Latin digits: people read
 * figures, dates and identifiers aloud from print and screen, and two sets of digits on one page invite mistakes.
 */
@Named("language")
@SessionScoped
public class Language implements Serializable {

    /** The cookie in which the choice outlives the session. */
    public static final String COOKIE = System.getProperty("athar.cookie.prefix", "") + "athar.language";

    /** The parameter of any address that asks for a language. */
    public static final String PARAMETER = "lang";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient HttpServletRequest request;

    private String code;

    /** For the container. */
    public Language() {
    }

    /** Fixed, for a reader without a browser. */
    public Language(String code) {
        this.code = code;
    }

    /** Reads the language from the first request of the session. */
    @PostConstruct
    void begin() {
        code = fromCookie(request);
        if (code == null) {
            code = preferredBy(request);
        }
    }

    /** Takes another language for this session; one that is not offered changes nothing. */
    public void choose(String wanted) {
        if (offeredCodes().contains(wanted)) {
            code = wanted;
        }
    }

    /** {@code en}, {@code ar} or {@code ckb}. */
    public String getCode() {
        return code;
    }

    /** The language as {@code lang} of the page wants it. */
    public String getTag() {
        return code;
    }

    /** {@code rtl} or {@code ltr}. */
    public String getDir() {
        return getUlocale().isRightToLeft() ? "rtl" : "ltr";
    }

    /** The locale for the view, which the components' own words follow. */
    public Locale getLocale() {
        return Choice.of(code).locale;
    }

    /** The locale for numbers, dates and plurals. */
    public ULocale getUlocale() {
        return Choice.of(code).ulocale();
    }

    /** The languages that this instance offers, each by its own name. */
    public List<Choice> getOffered() {
        return Stream.of(Choice.values()).filter(choice -> offeredCodes().contains(choice.code)).toList();
    }

    private static List<String> offeredCodes() {
        String setting = System.getProperty("athar.languages", "en,ar,ckb");
        return Stream.of(setting.split(",")).map(String::strip).filter(Choice::known).toList();
    }

    private static String fromCookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null ? null : Stream.of(cookies)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .filter(offeredCodes()::contains)
                .findFirst().orElse(null);
    }

    /** The language that a request prefers among those on offer, else English. */
    public static String preferredBy(HttpServletRequest request) {
        return Collections.list(request.getLocales()).stream()
                .map(Locale::getLanguage)
                .filter(offeredCodes()::contains)
                .findFirst().orElse(Catalogue.ENGLISH);
    }

    /** A language with its own name, as the switch in the header shows it. */
    public enum Choice {
        /** English, with the day before the month. */
        ENGLISH("en", "EN", "English", Locale.UK),
        /** Arabic as written in Iraq: its months are those of the Levant and Mesopotamia. */
        ARABIC("ar", "العربية", "العربية", new Locale("ar", "IQ")),
        /** Central Kurdish in Arabic script. */
        SORANI("ckb", "کوردی", "کوردیی ناوەندی", new Locale("ckb", "IQ"));

        private final String code;
        private final String shortName;
        private final String name;
        private final Locale locale;

        Choice(String code, String shortName, String name, Locale locale) {
            this.code = code;
            this.shortName = shortName;
            this.name = name;
            this.locale = locale;
        }

        static Choice of(String code) {
            return Stream.of(values()).filter(choice -> choice.code.equals(code)).findFirst().orElse(ENGLISH);
        }

        static boolean known(String code) {
            return Stream.of(values()).anyMatch(choice -> choice.code.equals(code));
        }

        /** {@code en}, {@code ar} or {@code ckb}. */
        public String getCode() {
            return code;
        }

        /** The name that fits the header. */
        public String getShortName() {
            return shortName;
        }

        /** The language's name in itself. */
        public String getName() {
            return name;
        }

        ULocale ulocale() {
            return ULocale.forLocale(locale).setKeywordValue("numbers", "latn");
        }
    }
}
