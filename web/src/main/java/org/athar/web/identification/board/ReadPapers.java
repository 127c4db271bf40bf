package org.athar.web.identification.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.athar.engine.protocol.Stage;
import org.athar.identification.BoardSittingService;
import org.athar.identification.CaseReadService;
import org.athar.identification.view.CaseFilter;
import org.athar.identification.view.CaseListItem;
import org.athar.identification.view.SittingView;
import org.athar.kernel.Page;
import org.athar.security.StaffId;
import org.athar.web.security.Self;

/** A board member's desk: the sittings to which the member is appointed, and the cases before each with what there is to read and sign. */
@Named
@RequestScoped
public class ReadPapers {

    private static final int FEW = 10;

    @Inject
    private BoardSittingService sittings;
    @Inject
    private CaseReadService reading;
    @Inject
    private Self self;

    private List<Papers> rows;

    /**
     * The papers of one sitting.
     *
     * @param sitting which sitting
     * @param papers  the cases before it that are due first
     * @param count   how many are before it
     */
    public record Papers(SittingView sitting, List<BoardPaper> papers, int count) {
    }

    /** The sittings to which who looks is appointed, the latest first; with the few cases before each that are due first. */
    public List<Papers> getRows() {
        if (rows == null) {
            StaffId me = self.get().staffId();
            rows = sittings.mine().stream().map(sitting -> papers(sitting, me)).toList();
        }
        return rows;
    }

    private Papers papers(SittingView sitting, StaffId me) {
        Page<CaseListItem> before = reading.list(CaseFilter.ALL.at(Stage.PROPOSED).before(sitting.ref()), FEW);
        return new Papers(sitting, before.rows().stream().map(item -> BoardPaper.of(reading.view(item.number()), me)).toList(),
                before.count());
    }
}
