package org.athar.web.liaison;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.athar.audit.view.HistoryLine;
import org.athar.identification.view.FamilyCase;
import org.athar.kernel.Page;
import org.athar.liaison.view.EnquiryView;
import org.athar.liaison.view.NotificationView;
import org.athar.liaison.view.SentenceView;
import org.athar.web.support.ListTrail;

/** What may be told to the family of one person, what we ask of it, and everything said and agreed before. */
@Named
@ViewScoped
public class ViewFamily extends FamilyForm {

    private static final long serialVersionUID = 1L;
    private static final List<String> TABS = List.of("told", "enquiries", "agreed", "notice", "remains", "history");

    private String tab;
    private String from;
    private Page<EnquiryView> enquiries;
    private List<HistoryLine> history;

    @Override
    protected boolean isOpenWhereRestricted() {
        return true;
    }

    @Override
    protected void begin() {
        tab = tab != null && TABS.contains(tab) ? tab : TABS.get(0);
        enquiries = tab.equals("enquiries") ? families().enquiries(getRef(), ListTrail.keyOf(from)) : null;
        history = tab.equals("history") ? List.copyOf(families().history(getRef())) : List.of();
    }

    public List<String> getTabs() {
        return TABS;
    }

    /** Numbers worth telling beside a part's name. */
    public Map<String, Integer> getCounts() {
        return Map.of("enquiries", Math.min(getFile().enquiries(), Page.COUNT_CAP), "agreed", (int) getFile().appointments().stream()
                .filter(one -> one.outcome() == null).count());
    }

    /** The sentence in the family's language. */
    public SentenceView getSentence() {
        return getFile().card().toTell();
    }

    /** The same in the other languages. */
    public List<SentenceView> getOthers() {
        return getFile().card().sentences().stream().filter(one -> !one.equals(getSentence())).toList();
    }

    /** How the family is to be told, null while nothing is planned. */
    public NotificationView getPlan() {
        return getFile().notifications().stream().filter(one -> !one.done()).findFirst().orElse(null);
    }

    /** Whether something has been decided of which the family has not been told. */
    public boolean isToBeTold() {
        return getFile().decided() != null && getFile().notifications().isEmpty();
    }

    /** Whether remains are prepared and wait to be handed over. */
    public boolean isReturnPrepared() {
        FamilyCase decided = getFile().decided();
        return decided != null && decided.returnPrepared() && getFile().receipts().isEmpty();
    }

    /** Whether the family was told and has not yet said what it wants if more is found. */
    public boolean isWishesMissing() {
        return getFile().wishes().isEmpty() && getFile().notifications().stream().anyMatch(NotificationView::done);
    }

    public String getTab() {
        return tab;
    }

    public void setTab(String tab) {
        this.tab = tab;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    /** A screenful of the log of enquiries, on its own part only. */
    public Page<EnquiryView> getEnquiries() {
        return enquiries;
    }

    public List<HistoryLine> getHistory() {
        return history;
    }

    /** Which part of the file is shown: nothing but what may be told where its data is kept and no longer used. */
    public String getPart() {
        return getFile().restricted() && !"history".equals(getTab()) ? "sealed" : getTab();
    }
}
