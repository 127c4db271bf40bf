package org.athar.web.source.choice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.athar.source.SourceService;
import org.athar.source.view.SourceLabel;
import org.athar.web.support.Dates;
import org.athar.web.support.Language;
import org.athar.web.support.Texts;

/** Offers sources for what somebody types: who said it, title, reference, outlet. */
@Named("sourceChoice")
@ApplicationScoped
public class SourceChoice {

    @Inject
    private SourceService sources;
    @Inject
    private Language language;
    @Inject
    private Dates dates;
    @Inject
    private Texts text;

    /** Sources that answer to what was typed. */
    public List<SourceLabel> complete(String typed) {
        return sources.search(typed == null ? "" : typed);
    }

    /** How a source is named in a line: who said it, what, when. */
    public String label(SourceLabel source) {
        if (source == null) {
            return "";
        }
        String who = source.organisation() == null ? null : source.organisation().in(language.getCode());
        String title = source.title() == null ? "" : ", " + source.title();
        return (who == null ? text.value(source.type()) : who) + title
                + (source.publishedOn() == null ? "" : ", " + dates.partial(source.publishedOn()));
    }
}
