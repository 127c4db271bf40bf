package org.athar.web.recovery;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.athar.custody.CustodyService;
import org.athar.custody.view.PartyView;
import org.athar.security.view.SelfView;
import org.athar.site.SiteService;
import org.athar.site.view.SiteFilter;
import org.athar.site.view.SiteListItem;
import org.athar.web.security.Self;

/** What forms of recovery offer: sites within reach, and people who can have recovered something. */
@Named
@ViewScoped
public class RecoveryChoices implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 200;

    @Inject
    private CustodyService custody;
    @Inject
    private SiteService siteService;
    @Inject
    private Self self;

    private List<PartyView> people;
    private List<SiteListItem> sites;

    /** Loads them: who fills in the form comes first. */
    public void load() {
        if (sites == null) {
            SelfView me = self.get();
            people = new ArrayList<>();
            people.add(new PartyView(me.staffId(), me.name()));
            people.addAll(custody.receivers());
            sites = siteService.list(new SiteFilter(null, null, null, null, null), null, MOST).rows();
        }
    }

    public List<PartyView> getPeople() {
        return people;
    }

    public List<SiteListItem> getSites() {
        return sites;
    }
}
