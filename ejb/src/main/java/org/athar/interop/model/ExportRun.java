package org.athar.interop.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.athar.engine.protocol.Role;
import org.athar.file.FileId;
import org.athar.interop.ExportFormat;
import org.athar.interop.ExportId;
import org.athar.interop.ExportRefusal;
import org.athar.interop.ExportRemoval;
import org.athar.interop.ExportState;
import org.athar.interop.command.AskExportCommand;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.digest.Sha256;
import org.athar.security.Actor;
import org.athar.security.StaffId;
import org.athar.task.RecordList;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A list asked for as a file. What was asked never changes; the rest says how far it is. An approval holds for the digest of what the
 * approving person saw: what was asked, by whom, and the class of its rows. Their number may grow until they are written.
 */
@Entity
public class ExportRun {

    @Id
    private UUID id;
    @Version
    private long version;
    @Enumerated(EnumType.STRING)
    private RecordList listName;
    @Enumerated(EnumType.STRING)
    private ExportFormat format;
    private String language;
    private String[] chosenColumns;
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> filter = Map.of();
    private String purpose;
    private UUID requestedBy;
    private String account;
    private String[] roles;
    private Instant requestedAt;
    @Enumerated(EnumType.STRING)
    private ExportState state;
    @Enumerated(EnumType.STRING)
    private Sensitivity sensitivity;
    private Integer counted;
    private int rowsWritten;
    private int rowsInvented;
    private int attempts;
    private UUID decidedBy;
    private Instant decidedAt;
    private String decisionReason;
    private String approvedDigest;
    private UUID fileId;
    private String failure;
    private Instant endedAt;
    private UUID againOf;
    private Instant keptUntil;
    private Instant removedAt;
    @Enumerated(EnumType.STRING)
    private ExportRemoval removal;

    /** For the persistence provider. */
    protected ExportRun() {
    }

    /** Asked for by somebody with the roles that count now; the command is clean by now. */
    public ExportRun(UUID id, AskExportCommand command, Actor actor, Instant at, UUID againOf) {
        this.id = id;
        this.listName = command.list();
        this.format = command.format();
        this.language = command.language();
        this.chosenColumns = command.columns().toArray(String[]::new);
        this.filter = new TreeMap<>(command.filter());
        this.purpose = command.purpose();
        this.requestedBy = actor.staffId().value();
        this.account = actor.account();
        this.roles = actor.roles().stream().map(Role::name).sorted().toArray(String[]::new);
        this.requestedAt = at;
        this.state = ExportState.QUEUED;
        this.againOf = againOf;
    }

    /** What is asked for, as it would be asked for again. */
    public AskExportCommand command() {
        return new AskExportCommand(listName, Map.copyOf(filter), List.of(chosenColumns), format, language, purpose);
    }

    /** The rows have been counted and a second person has to let them out. */
    public void await(int rows, Sensitivity upTo) {
        this.counted = rows;
        this.sensitivity = upTo;
        this.state = ExportState.WAITING;
        this.rowsWritten = 0;
        this.rowsInvented = 0;
        this.decidedBy = null;
        this.decidedAt = null;
        this.decisionReason = null;
        this.approvedDigest = null;
    }

    /** The rows have been counted and are being written from the first. */
    public void begin(int rows, Sensitivity upTo) {
        this.counted = rows;
        this.sensitivity = sensitivity != null && sensitivity.covers(upTo) ? sensitivity : upTo;
        this.state = ExportState.RUNNING;
        this.rowsWritten = 0;
        this.rowsInvented = 0;
        this.attempts++;
    }

    /** So many rows are written. */
    public void advance(int written, int invented) {
        this.rowsWritten = written;
        this.rowsInvented = invented;
    }

    /** The file is there, and is kept for so many days. */
    public void done(FileId file, int days, Instant at) {
        this.fileId = file.value();
        this.keptUntil = at.plus(Duration.ofDays(days));
        end(ExportState.DONE, at);
    }

    /** The content of its file ends; what was asked, counted and digested stays. */
    public Optional<ExportRefusal> remove(ExportRemoval why, Instant at) {
        if (fileId == null || removedAt != null) {
            return Optional.of(fileId == null ? ExportRefusal.NO_FILE : ExportRefusal.FILE_REMOVED);
        }
        this.removal = why;
        this.removedAt = at;
        return Optional.empty();
    }

    /** It could not be written. */
    public void fail(String why, Instant at) {
        this.failure = why;
        end(ExportState.FAILED, at);
    }

    /** Called off by who asked. */
    public Optional<ExportRefusal> cancel(Instant at) {
        if (state.isEnded()) {
            return Optional.of(ExportRefusal.ENDED);
        }
        end(ExportState.CANCELLED, at);
        return Optional.empty();
    }

    /** The server went down while it was being written: it starts again from its first row. */
    public void queueAgain() {
        this.state = ExportState.QUEUED;
        this.rowsWritten = 0;
        this.rowsInvented = 0;
    }

    /** A second person decides on what was seen; refused where that is the one who asked, or something else stands here now. */
    public Optional<ExportRefusal> decide(boolean approve, String seen, String reason, StaffId by, Instant at) {
        if (requestedBy.equals(by.value())) {
            return Optional.of(ExportRefusal.DECIDER_ASKED);
        }
        if (state != ExportState.WAITING) {
            return Optional.of(ExportRefusal.NOT_WAITING);
        }
        if (!digest().equals(seen)) {
            return Optional.of(ExportRefusal.REQUEST_CHANGED);
        }
        this.decidedBy = by.value();
        this.decidedAt = at;
        this.decisionReason = reason;
        if (approve) {
            this.approvedDigest = seen;
            this.state = ExportState.QUEUED;
        } else {
            end(ExportState.DECLINED, at);
        }
        return Optional.empty();
    }

    private void end(ExportState as, Instant at) {
        this.state = as;
        this.endedAt = at;
    }

    /** SHA-256 over what is asked, by whom and when, and the class of the rows. */
    public String digest() {
        String words = Stream.concat(
                Stream.of(id, listName, format, language, List.of(chosenColumns), purpose, requestedBy, account, List.of(roles),
                        requestedAt.toEpochMilli(), sensitivity),
                new TreeMap<>(filter).entrySet().stream().map(each -> each.getKey() + "=" + each.getValue()))
                .map(String::valueOf).map(part -> part.length() + ":" + part).collect(Collectors.joining("\n"));
        return Sha256.of(words);
    }

    /** Whether a second person has let out exactly what stands here. */
    public boolean isApproved() {
        return approvedDigest != null && approvedDigest.equals(digest());
    }

    /** Whether this person asked for it. */
    public boolean isOf(StaffId person) {
        return requestedBy.equals(person.value());
    }

    /** Whether this person let it out. */
    public boolean isApprovedBy(StaffId person) {
        return approvedDigest != null && person.value().equals(decidedBy);
    }

    public ExportId id() {
        return new ExportId(id);
    }

    public RecordList list() {
        return listName;
    }

    public ExportState state() {
        return state;
    }

    /** Class of its rows as far as they were counted; S1 before. */
    public Sensitivity upTo() {
        return sensitivity == null ? Sensitivity.S1 : sensitivity;
    }

    public Sensitivity sensitivity() {
        return sensitivity;
    }

    public Integer counted() {
        return counted;
    }

    public int rowsWritten() {
        return rowsWritten;
    }

    public int rowsInvented() {
        return rowsInvented;
    }

    public StaffId requestedBy() {
        return new StaffId(requestedBy);
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public String account() {
        return account;
    }

    /** Roles that counted when it was asked for. */
    public Set<Role> roles() {
        return Stream.of(roles).map(Role::valueOf).collect(Collectors.toSet());
    }

    /** Who decided; null if nobody had to. */
    public StaffId decidedBy() {
        return decidedBy == null ? null : new StaffId(decidedBy);
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String decisionReason() {
        return decisionReason;
    }

    public String failure() {
        return failure;
    }

    public Instant endedAt() {
        return endedAt;
    }

    /** Until when its file is kept; null while there is none. */
    public Instant keptUntil() {
        return keptUntil;
    }

    /** When the content of its file was removed; null before. */
    public Instant removedAt() {
        return removedAt;
    }

    public ExportRemoval removal() {
        return removal;
    }

    /** The file; null until there is one. */
    public FileId file() {
        return fileId == null ? null : new FileId(fileId);
    }
}
