package org.athar.adversity;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Random;
import org.athar.custody.CustodyEventType;
import org.athar.custody.CustodyItemId;
import org.athar.custody.CustodyMoment;
import org.athar.custody.CustodyService;
import org.athar.custody.command.RecordEventCommand;
import org.athar.file.FileService;
import org.athar.file.command.StoreFileCommand;
import org.athar.harness.Services;
import org.athar.identification.command.StepCommand;
import org.athar.identification.command.SuspendCaseCommand;
import org.athar.identification.command.board.DecideCaseCommand;
import org.athar.identification.command.board.DecideCaseCommand.Decision;
import org.athar.kernel.Outcome;
import org.athar.kernel.Sensitivity;
import org.athar.missing.view.PersonReference;
import org.athar.preparation.CaseRoom;
import org.athar.preparation.Cast;
import org.athar.preparation.Ground;
import org.athar.preparation.Register;
import org.athar.recovery.RecoveryService;
import org.athar.recovery.code.RemainsClass;

/** What people do inside the server, each time under words of its own by which it is found afterwards. */
enum Work {

    /** A case is opened, for others to work at. */
    OPEN_CASE {
        @Override
        Outcome<?> carryOut(String on, String words) {
            return Outcome.done(CaseRoom.open(Ground.remains(RemainsClass.COMPLETE_BODY)).number());
        }
    },
    /** Remains are recorded, for others to handle. */
    RECORD_REMAINS {
        @Override
        Outcome<?> carryOut(String on, String words) {
            return Outcome.done(Ground.remains(RemainsClass.COMPLETE_BODY));
        }
    },
    /** A case is led up to the board, and signed by all its members; its number and the digest of its sheet. */
    BEFORE_THE_BOARD {
        @Override
        Outcome<?> carryOut(String on, String words) {
            PersonReference person = Register.verified("Somebody", words);
            CaseRoom room = CaseRoom.open(Ground.examined(RemainsClass.COMPLETE_BODY)).complete().reconcile(person).propose(person)
                    .beforeTheBoard().signedByAll();
            return Outcome.done(room.number() + " " + room.sheet(Cast.CHAIR));
        }
    },
    /** The chair decides about a case and its sheet, with this decision. */
    DECIDE {
        @Override
        Outcome<?> carryOut(String on, String words) {
            String[] caseAndSheet = on.split(" ");
            return Cast.CHAIR.call(() -> CaseRoom.board().decide(new DecideCaseCommand(StepCommand.today(caseAndSheet[0], "Spoken"),
                    Decision.valueOf(words), null, null, caseAndSheet[1])));
        }
    },
    /** A case waits, or goes on. */
    STEP {
        @Override
        Outcome<?> carryOut(String on, String words) {
            StepCommand step = StepCommand.today(on, words);
            Outcome<?> waits = Cast.COORDINATOR.call(() -> CaseRoom.cases().suspend(new SuspendCaseCommand(step,
                    CaseRoom.today().plusDays(30))));
            return waits instanceof Outcome.Done ? waits : Cast.COORDINATOR.call(() -> CaseRoom.cases().resume(step));
        }
    },
    /** Remains are packed by who holds them. */
    CUSTODY {
        @Override
        Outcome<?> carryOut(String on, String words) {
            CustodyItemId item = Cast.INVESTIGATOR.call(() -> Services.find(RecoveryService.class).view(on)).custody().id();
            CustodyMoment now = CustodyMoment.of(ZonedDateTime.now(ZoneOffset.UTC));
            return Cast.INVESTIGATOR.call(() -> Services.find(CustodyService.class)
                    .record(RecordEventCommand.of(item, CustodyEventType.PACK, now).noting(words)));
        }
    },
    /** A document of some hundred kilobytes is stored. */
    FILE {
        @Override
        Outcome<?> carryOut(String on, String words) {
            byte[] content = ("%PDF-1.4\n%" + words + "\n").repeat(1 + new Random(words.hashCode()).nextInt(5_000))
                    .getBytes(StandardCharsets.US_ASCII);
            return Cast.INVESTIGATOR.call(() -> Services.find(FileService.class).store(new ByteArrayInputStream(content),
                    StoreFileCommand.of(words + ".pdf", Sensitivity.S1)));
        }
    },
    /** A missing person is registered, with names and an informant. */
    PERSON {
        @Override
        Outcome<?> carryOut(String on, String words) {
            return Outcome.done(Register.reported("Somebody", words));
        }
    };

    abstract Outcome<?> carryOut(String on, String words);
}
