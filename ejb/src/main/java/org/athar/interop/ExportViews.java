package org.athar.interop;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.athar.engine.protocol.Role;
import org.athar.file.FileId;
import org.athar.file.FileService;
import org.athar.file.view.FileView;
import org.athar.interop.list.Column;
import org.athar.interop.list.ListRows;
import org.athar.interop.list.Lists;
import org.athar.interop.list.Words;
import org.athar.interop.model.ExportRun;
import org.athar.interop.view.ExportView;
import org.athar.interop.view.QueuedExport;
import org.athar.kernel.LocalizedText;
import org.athar.security.StaffId;
import org.athar.security.StaffService;
import org.athar.security.access.AccessMatrix;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.OperationName;

/** Exports as pages and the job see them. */
@ApplicationScoped
class ExportViews {

    @Inject
    private Lists lists;
    @Inject
    private StaffService staff;
    @Inject
    private FileService files;
    @Inject
    private AccessMatrix matrix;
    @Inject
    private CurrentOperation current;

    /** As pages show them, with filters in words of a language. */
    List<ExportView> of(List<ExportRun> runs, String language) {
        Set<StaffId> people = runs.stream().flatMap(run -> Stream.of(run.requestedBy(), run.decidedBy())).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<StaffId, LocalizedText> names = staff.names(people);
        Map<FileId, FileView> written = files.describe(runs.stream().map(ExportRun::file).filter(Objects::nonNull).toList()).stream()
                .collect(Collectors.toMap(FileView::id, file -> file));
        Words words = new Words(language);
        return runs.stream().map(run -> view(run, names, written, words)).toList();
    }

    private ExportView view(ExportRun run, Map<StaffId, LocalizedText> names, Map<FileId, FileView> written, Words words) {
        ListRows<?> rows = lists.of(run.list());
        var asked = run.command();
        FileView file = run.file() == null ? null : written.get(run.file());
        boolean mine = run.isOf(current.person());
        return new ExportView(run.id(), run.list(), asked.format(), asked.language(),
                rows.columns().stream().filter(column -> asked.columns().contains(column.id())).map(Column::key).toList(),
                filter(rows, asked.filter(), words), asked.filter(), asked.purpose(), names.get(run.requestedBy()), run.requestedAt(),
                run.state(), run.sensitivity(), run.counted(), run.rowsWritten(), run.rowsInvented(),
                run.decidedBy() == null ? null : names.get(run.decidedBy()), run.decidedAt(), run.decisionReason(), run.failure(),
                run.endedAt(), file == null ? null : new ExportView.Written(file.originalName(), file.sizeBytes(), file.sha256()),
                run.keptUntil(), run.removedAt(), run.removal(), run.digest(), mine,
                !mine && run.state() == ExportState.WAITING && mayDecide());
    }

    /** Filters in words. */
    static List<ExportView.FilterWord> filter(ListRows<?> rows, Map<String, String> filter, Words words) {
        return new TreeMap<>(filter).entrySet().stream().flatMap(each -> rows.filter(each.getKey()).stream()
                .map(known -> new ExportView.FilterWord(known.key(), known.said().apply(each.getValue(), words)))).toList();
    }

    /** Whether who asks may decide on what others ask for. */
    boolean mayDecide() {
        return matrix.ceiling(OperationName.DECIDE_EXPORT, current.actor().roles()).isPresent();
    }

    /** As the job needs it. */
    QueuedExport queued(ExportRun run) {
        Map<StaffId, LocalizedText> names = staff.names(Stream.of(run.requestedBy(), run.decidedBy()).filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var asked = run.command();
        Set<Role> roles = run.roles();
        return new QueuedExport(run.id(), run.list(), asked.format(), asked.language(), asked.columns(), asked.filter(), asked.purpose(),
                run.account(), names.get(run.requestedBy()), roles, run.requestedAt(), run.isApproved(),
                run.isApproved() ? run.sensitivity() : null, run.decidedBy() == null ? null : names.get(run.decidedBy()));
    }
}
