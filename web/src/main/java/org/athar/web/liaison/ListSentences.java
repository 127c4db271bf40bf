package org.athar.web.liaison;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.athar.liaison.SentenceService;
import org.athar.liaison.code.ReviewState;
import org.athar.liaison.view.SentenceFileView;

/** The sentences told to families, by situation and language; all of them, or those that wait to be read. */
@Named
@RequestScoped
public class ListSentences {

    @Inject
    private SentenceService service;

    private boolean pending;
    private List<SentenceFileView> rows;
    private long waiting;

    /** Loads them. */
    public void load() {
        List<SentenceFileView> all = service.list();
        waiting = all.stream().filter(ListSentences::waits).count();
        rows = pending ? all.stream().filter(ListSentences::waits).toList() : all;
    }

    private static boolean waits(SentenceFileView sentence) {
        return sentence.latest().state() == ReviewState.UNREVIEWED;
    }

    public List<SentenceFileView> getRows() {
        return rows;
    }

    /** How many wait to be read. */
    public long getWaiting() {
        return waiting;
    }

    public boolean isPending() {
        return pending;
    }

    public void setPending(boolean pending) {
        this.pending = pending;
    }
}
