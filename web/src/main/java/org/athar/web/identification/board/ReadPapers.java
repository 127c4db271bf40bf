package org.athar.web.identification.board;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.athar.engine.protocol.Stage;
import org.athar.identification.BoardSittingService;
import org.athar.identification.CaseReadService;
import org.athar.identification.view.CaseFilter;
import org.athar.identification.view.CaseView;
import org.athar.identification.view.SittingView;
import org.athar.security.StaffId;
import org.athar.web.security.Self;

/** A board member's desk: the sittings to which the member is appointed, and the cases before each with what there is to read and sign. */
@Named
@RequestScoped
public class ReadPapers {

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
     * @param papers  the cases before it
     */
    public record Papers(SittingView sitting, List<BoardPaper> papers) {
    }

    /** The sittings to which who looks is appointed, the latest first. */
    public List<Papers> getRows() {
        if (rows == null) {
            StaffId me = self.get().staffId();
            List<CaseView> before = reading.list(CaseFilter.ALL.at(Stage.PROPOSED)).rows().stream()
                    .map(item -> reading.view(item.number())).filter(subject -> subject.sitting() != null).toList();
            rows = sittings.list().stream().filter(sitting -> sitting.members().stream().anyMatch(one -> one.person().equals(me)))
                    .map(sitting -> new Papers(sitting, before.stream().filter(subject -> subject.sitting().ref().equals(sitting.ref()))
                            .map(subject -> BoardPaper.of(subject, me)).toList())).toList();
        }
        return rows;
    }
}
