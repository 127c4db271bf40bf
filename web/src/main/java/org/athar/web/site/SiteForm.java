package org.athar.web.site;

import jakarta.inject.Inject;
import java.io.Serializable;
import org.athar.kernel.Outcome;
import org.athar.site.SiteService;
import org.athar.site.view.SiteView;
import org.athar.web.support.Notices;

/** What every form about one site shares: which site, and the way back to it. */
public abstract class SiteForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SiteService sites;
    @Inject
    private Notices notices;

    private String ref;
    private SiteView site;

    /** Loads the site. */
    public void load() {
        site = sites.view(ref);
    }

    /** Back to a part of the site where the command was carried out, with a word of it; else the page stays and shows why not. */
    protected String answer(Outcome<?> outcome, String tab, String doneKey, Object... arguments) {
        return notices.tell(outcome, doneKey, arguments) ? "/site/view.xhtml?faces-redirect=true&ref=" + ref + "&tab=" + tab : null;
    }

    public SiteView getSite() {
        return site;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
