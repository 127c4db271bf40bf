package org.athar.web.examination;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.athar.examination.ExaminationService;
import org.athar.examination.view.ExaminationListItem;

/** Signed examinations that wait for another person than their examiner. */
@Named
@ViewScoped
public class ListReviews implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ExaminationService examinations;

    private List<ExaminationListItem> waiting;

    /** Loads the list. */
    public void load() {
        waiting = examinations.awaitingReview();
    }

    public List<ExaminationListItem> getWaiting() {
        return waiting;
    }
}
