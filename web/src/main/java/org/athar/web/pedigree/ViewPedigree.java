package org.athar.web.pedigree;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.athar.audit.view.HistoryLine;
import org.athar.pedigree.PedigreeService;
import org.athar.pedigree.code.PedigreeStatus;
import org.athar.pedigree.view.PedigreeListItem;
import org.athar.pedigree.view.PedigreeView;
import org.athar.web.support.part.PedigreePicture;

/** One tested pedigree: who is in it, what speaks against it, and what can be done. */
@Named
@ViewScoped
public class ViewPedigree implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> TABS = List.of("family", "history");

    @Inject
    private PedigreeService service;

    private PedigreeView pedigree;
    private List<HistoryLine> history;
    private String ref;
    private String tab;

    /** Loads the pedigree, and its history where that is looked at. */
    public void load() {
        if (tab == null || !TABS.contains(tab)) {
            tab = TABS.get(0);
        }
        pedigree = service.view(ref);
        history = tab.equals("history") ? service.history(ref) : List.of();
    }

    /** As it is drawn. */
    public PedigreePicture getPicture() {
        return FamilyPicture.of(pedigree.drawing(), pedigree.members());
    }

    public List<String> getTabs() {
        return TABS;
    }

    public PedigreeListItem getHead() {
        return pedigree.head();
    }

    public boolean isDrawn() {
        return pedigree.head().status() == PedigreeStatus.DRAWN;
    }

    public boolean isReady() {
        return pedigree.head().status() == PedigreeStatus.READY;
    }

    public boolean isSetAside() {
        return pedigree.head().status() == PedigreeStatus.SET_ASIDE;
    }

    public String getTone() {
        return ListPedigrees.tone(pedigree.head().status());
    }

    public PedigreeView getPedigree() {
        return pedigree;
    }

    public List<HistoryLine> getHistory() {
        return history;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }
}
