package org.athar.sample.national;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.athar.engine.protocol.Stage;
import org.athar.identification.BoardService;
import org.athar.identification.BoardSittingService;
import org.athar.identification.CaseReadService;
import org.athar.identification.command.board.CheckQualityCommand;
import org.athar.identification.command.board.DecideCaseCommand.Decision;
import org.athar.identification.command.board.DecideCaseCommand;
import org.athar.identification.command.board.ProposeIdentificationCommand;
import org.athar.identification.command.board.PutBeforeSittingCommand;
import org.athar.identification.command.board.ReviewProposalCommand;
import org.athar.identification.command.board.SignSheetCommand;
import org.athar.sample.national.CountryCasesPart.Move;

/** The steps of invented cases before the board, up to its decision. */
@ApplicationScoped
class CountryBoardSteps {

    private static final Set<Stage> PROPOSED = EnumSet.of(Stage.PROPOSED, Stage.IDENTIFIED, Stage.CERTIFIED, Stage.FAMILY_NOTIFIED,
            Stage.CERTIFIED_AND_NOTIFIED, Stage.RETURNED, Stage.HELD, Stage.CLOSED);
    private static final int MEMBERS = 4;

    @Inject
    private BoardService board;
    @Inject
    private BoardSittingService sittings;
    @Inject
    private CaseReadService reading;

    List<Move> until(CaseFolder folder) {
        if (!PROPOSED.contains(folder.end())) {
            return List.of();
        }
        String proposer = folder.coordinator(0).username();
        List<Move> moves = new ArrayList<>();
        moves.add(new Move(proposer, "propose", one -> board.propose(new ProposeIdentificationCommand(one.next(null),
                one.paper("candidate"), null)).required()));
        moves.add(new Move(proposer, "put before a sitting", one -> sittings.putBefore(new PutBeforeSittingCommand(one.number(),
                one.made().of(CountryStaffPart.NAME, 2).get(one.sitting()))).required()));
        if (folder.end() == Stage.PROPOSED && folder.course().index() % 3 == 0) {
            return moves;
        }
        moves.add(new Move(folder.analyst(1).username(), "read the sheet", this::read));
        moves.add(new Move(folder.analyst(1).username(), "review", one -> board.review(new ReviewProposalCommand(
                one.next("All lines agree. · الأدلة متوافقة."), true, one.word())).required()));
        moves.add(new Move(folder.coordinator(1).username(), "read the sheet", this::read));
        moves.add(new Move(folder.coordinator(1).username(), "check", one -> board.checkQuality(new CheckQualityCommand(one.number(),
                one.word(), "File whole. · الملف كامل.")).required()));
        int votes = folder.end() == Stage.PROPOSED ? folder.course().index() % MEMBERS : MEMBERS;
        for (int i = 0; i < votes; i++) {
            moves.add(new Move(folder.member(i).username(), "sign the sheet", one -> board.sign(new SignSheetCommand(
                    one.sameDay(null), true, one.word())).required()));
        }
        if (folder.end() != Stage.PROPOSED) {
            moves.add(new Move(folder.member(0).username(), "decide", one -> board.decide(new DecideCaseCommand(one.next(null),
                    Decision.IDENTIFIED, null, null, one.word())).required()));
        }
        return moves;
    }

    private void read(CaseFolder one) {
        one.keep(reading.papers(one.number()).sheetDigest());
    }
}
