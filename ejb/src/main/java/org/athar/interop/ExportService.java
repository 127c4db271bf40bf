package org.athar.interop;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.athar.file.FileService;
import org.athar.file.view.FileContent;
import org.athar.interop.command.AskExportCommand;
import org.athar.interop.event.ExportChanged;
import org.athar.interop.list.Lists;
import org.athar.interop.list.Words;
import org.athar.interop.model.ExportRun;
import org.athar.interop.view.ColumnChoice;
import org.athar.interop.view.ExportView;
import org.athar.kernel.Ids;
import org.athar.kernel.Outcome;
import org.athar.kernel.Refusal;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Texts;
import org.athar.security.access.AccessMatrix;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.fault.NotFound;
import org.athar.task.RecordList;

/**
 * Lists taken out as files: asked for with a purpose, let out by a second person where they are large or sensitive, and handed to who
 * asked. Whoever may not see a list can ask for nothing of it.
 */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ExportService {

    private static final int MOST = 100;

    @Inject
    private ExportDesk desk;
    @Inject
    private ExportViews views;
    @Inject
    private Lists lists;
    @Inject
    private FileService files;
    @Inject
    private ExportTasks tasks;
    @Inject
    private AccessMatrix matrix;
    @Inject
    private Clock clock;

    /** The columns of a list, for who may see it. */
    @Operation(OperationName.READ_EXPORTS)
    public List<ColumnChoice> columns(RecordList list) {
        requireOpen(list);
        return lists.of(list).columns().stream().map(column -> new ColumnChoice(column.id(), column.key())).toList();
    }

    /** What a list's filters let through, in words of a language; a filter that the list does not have is left out. */
    @Operation(OperationName.READ_EXPORTS)
    public List<ExportView.FilterWord> filter(RecordList list, Map<String, String> filter, String language) {
        requireOpen(list);
        return ExportViews.filter(lists.of(list), filter, new Words(language));
    }

    /** Most rows that nobody else has to approve. */
    @Operation(OperationName.READ_EXPORTS)
    public int bulk() {
        return desk.bulk();
    }

    /** Asks for a list as a file. */
    @Operation(OperationName.ASK_EXPORT)
    public Outcome<ExportId> ask(AskExportCommand typed) {
        requireOpen(typed.list());
        AskExportCommand command = ExportRules.clean(typed);
        List<Refusal> violations = ExportRules.violations(command, lists.of(command.list()));
        if (!violations.isEmpty()) {
            return Outcome.refused(violations);
        }
        return Outcome.done(add(command, null));
    }

    /** Asks once more for what has ended, as it was asked; it is counted, approved and written anew. */
    @Operation(OperationName.ASK_EXPORT)
    public Outcome<ExportId> again(ExportId id) {
        ExportRun ended = desk.own(desk.runs().byId(id));
        requireOpen(ended.list());
        return ended.state().isEnded() ? Outcome.done(add(ended.command(), ended)) : Outcome.refused(ExportRefusal.NOT_ENDED);
    }

    private ExportId add(AskExportCommand command, ExportRun before) {
        ExportRun run = new ExportRun(Ids.next(clock), command, desk.current().actor(), desk.current().recordedAt(),
                before == null ? null : before.id().value());
        desk.runs().add(run);
        desk.changed(run, command.purpose());
        return run.id();
    }

    /** Calls off what has not ended. */
    @Operation(OperationName.ASK_EXPORT)
    public Outcome<ExportId> cancel(ExportId id) {
        ExportRun run = desk.own(desk.runs().toChange(id));
        Optional<ExportRefusal> refused = run.cancel(desk.current().recordedAt());
        if (refused.isPresent()) {
            return Outcome.refused(refused.get());
        }
        tasks.decided(run);
        desk.changed(run, null);
        return Outcome.done(id);
    }

    /** Removes the content of a file before its days are over; by who asked for it. */
    @Operation(OperationName.ASK_EXPORT)
    public Outcome<ExportId> remove(ExportId id) {
        ExportRun run = desk.own(desk.runs().toChange(id));
        Optional<ExportRefusal> refused = desk.endFile(run, ExportRemoval.BY_REQUESTER);
        if (refused.isPresent()) {
            return Outcome.refused(refused.get());
        }
        desk.changed(run, null);
        return Outcome.done(id);
    }

    /** What who asks has asked for, the latest first. */
    @Operation(OperationName.READ_EXPORTS)
    public List<ExportView> mine(String language) {
        return views.of(desk.runs().of(desk.current().person(), MOST), language);
    }

    /** Lists of the missing that were taken out as files, the latest first; for those who watch over disclosures. */
    @Operation(OperationName.READ_DISCLOSURES)
    public List<ExportView> disclosed(String language) {
        List<ExportRun> out = desk.runs().written(RecordList.MISSING, MOST);
        desk.shown(out, Sensitivity.S2);
        return views.of(out, language);
    }

    /** What others have asked for and who asks may let out, the earliest first; their filters may name somebody. */
    @Operation(OperationName.READ_EXPORTS)
    public List<ExportView> waiting(String language) {
        List<ExportRun> found = views.mayDecide() ? desk.runs().in(ExportState.WAITING, MOST).stream()
                .filter(run -> !run.isOf(desk.current().person())).toList() : List.of();
        desk.shown(found, Sensitivity.S3);
        return views.of(found, language);
    }

    /** One export, for who asked for it and for those who may let it out. */
    @Operation(OperationName.READ_EXPORTS)
    public ExportView view(ExportId id, String language) {
        ExportRun run = desk.runs().byId(id).filter(one -> one.isOf(desk.current().person()) || views.mayDecide())
                .orElseThrow(() -> NotFound.absent(ExportChanged.TABLE));
        desk.shown(List.of(run), run.upTo());
        return views.of(List.of(run), language).get(0);
    }

    /**
     * Lets an export out, or refuses it.
     *
     * @param seen digest of what the page showed
     */
    @Operation(OperationName.DECIDE_EXPORT)
    public Outcome<ExportId> decide(ExportId id, boolean approve, String seen, String reason) {
        ExportRun run = desk.toChange(id);
        String why = Texts.strip(reason);
        if (why == null) {
            return Outcome.refused(List.of(Refusal.at("reason", ExportRefusal.MISSING)));
        }
        if (!Texts.isReadable(why, ExportRules.PURPOSE)) {
            return Outcome.refused(List.of(Refusal.at("reason", ExportRefusal.UNREADABLE, ExportRules.PURPOSE)));
        }
        Optional<ExportRefusal> refused = run.decide(approve, seen, why, desk.current().person(), desk.current().recordedAt());
        if (refused.isPresent()) {
            return Outcome.refused(refused.get());
        }
        tasks.decided(run);
        desk.changed(run, why);
        return Outcome.done(id);
    }

    /**
     * Hands the file to who asked for it, or to who let it out and could see all of the list by themselves; to nobody else, and to neither
     * once the list is no longer open to them.
     */
    @Operation(OperationName.DOWNLOAD_EXPORT)
    public Outcome<FileContent> download(ExportId id) {
        ExportRun run = desk.runs().byId(id).filter(one -> one.isOf(desk.current().person()) || one.isApprovedBy(desk.current().person()))
                .orElseThrow(() -> NotFound.absent(ExportChanged.TABLE));
        if (run.file() == null || run.removedAt() != null) {
            return Outcome.refused(run.file() == null ? ExportRefusal.NO_FILE : ExportRefusal.FILE_REMOVED);
        }
        boolean whole = run.isOf(desk.current().person())
                || desk.current().actor().scopeOf(matrix.rolesOf(run.list().reading())).everywhere();
        if (!isOpen(run.list(), run.upTo()) || !whole) {
            return Outcome.refused(ExportRefusal.NO_LONGER_OPEN);
        }
        if (run.isOf(desk.current().person())) {
            tasks.fetched(run);
        }
        desk.changed(run, null);
        return files.hand(run.file());
    }

    private void requireOpen(RecordList list) {
        if (!isOpen(list, Sensitivity.S0)) {
            throw NotFound.absent(ExportChanged.TABLE);
        }
    }

    private boolean isOpen(RecordList list, Sensitivity upTo) {
        return matrix.ceiling(list.reading(), desk.current().actor().roles()).filter(ceiling -> ceiling.covers(upTo)).isPresent();
    }
}
