package org.athar.interop;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.athar.file.FileId;
import org.athar.file.FileService;
import org.athar.file.command.StoreFileCommand;
import org.athar.file.view.FileView;
import org.athar.interop.command.ImportProfilesCommand;
import org.athar.interop.event.ProfilesImported;
import org.athar.interop.model.ProfileImport;
import org.athar.interop.model.ProfileImports;
import org.athar.interop.profile.Findings;
import org.athar.interop.profile.ParsedProfile;
import org.athar.interop.profile.ProfileFormat;
import org.athar.interop.profile.ProfileRefusal;
import org.athar.interop.profile.Reading;
import org.athar.interop.profile.RowRefusal;
import org.athar.interop.profile.RunContent;
import org.athar.interop.profile.RunKind;
import org.athar.interop.profile.SourceFile;
import org.athar.interop.profile.codis.CmfReader;
import org.athar.interop.profile.codis.CmfSpecimen;
import org.athar.interop.profile.table.GenotypeTableReader;
import org.athar.interop.view.ImportPreview;
import org.athar.interop.view.ProfileImportView;
import org.athar.kernel.Auditable;
import org.athar.kernel.Ids;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.Outcome;
import org.athar.kernel.Refusal;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Texts;
import org.athar.laboratory.LaboratoryFactsService;
import org.athar.laboratory.ProfileId;
import org.athar.laboratory.ProfileIntakeService;
import org.athar.laboratory.code.ProfileKind;
import org.athar.laboratory.command.RecordProfileCommand;
import org.athar.laboratory.view.SampleFacts;
import org.athar.security.StaffId;
import org.athar.security.StaffService;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.event.RecordsRead;
import org.athar.security.fault.NotFound;

/** Files of profiles: looked at first, taken in as a whole or not at all, taken back as a whole. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ProfileImportService {

    private static final int MOST = 100;
    private static final int TEXT = 2_000;
    private static final int FARTHEST_WRONG = Findings.MOST_KEPT;

    @Inject
    private ProfileImports imports;
    @Inject
    private ProfileIntakeService intake;
    @Inject
    private LaboratoryFactsService laboratory;
    @Inject
    private FileService files;
    @Inject
    private StaffService staff;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;
    @Inject
    private Clock clock;

    /** Imports of who asks, or all for who works everywhere, the latest first. */
    @Operation(OperationName.READ_PROFILES)
    public List<ProfileImportView> list() {
        List<ProfileImport> latest = imports.latest(MOST).stream().filter(this::covers).toList();
        if (!latest.isEmpty()) {
            trail.fire(RecordsRead.of(ProfilesImported.TABLE, latest.stream().map(one -> one.id().value()).toList(), Sensitivity.S3));
        }
        Map<StaffId, LocalizedText> names = staff.names(latest.stream().map(ProfileImport::recordedBy).collect(Collectors.toSet()));
        return latest.stream().map(one -> new ProfileImportView(one.id(), one.fileName(), one.fileDigest(), one.format(), one.profiles(),
                names.get(one.recordedBy()), one.recordedAt(), one.isUndone(), one.reason(),
                one.recordedBy().equals(current.person()))).toList();
    }

    /** What a file would bring, and everything that is wrong with it; nothing is kept. */
    @Operation(OperationName.READ_PROFILES)
    public ImportPreview look(ImportProfilesCommand command) {
        return look(command, read(command), new ArrayList<>());
    }

    /** Takes a file in: it is kept as an original, and each of its samples gets its profiles; or nothing of it is kept. */
    @Operation(OperationName.IMPORT_PROFILES)
    public Outcome<ProfileImportId> take(ImportProfilesCommand command) {
        List<RecordProfileCommand> commands = new ArrayList<>();
        ImportPreview preview = look(command, read(command), commands);
        if (preview.refused() || commands.isEmpty()) {
            return Outcome.refused(preview.wrong().isEmpty() ? List.of(Refusal.of(ProfileRefusal.EMPTY))
                    : preview.wrong().stream().map(RowRefusal::refusal).toList());
        }
        if (command.typedOn() == null || command.typedOn().isAhead(LocalDate.now(clock))) {
            return Outcome.refused(List.of(Refusal.at("typedOn", ProfileRefusal.VALUE_MISSING, "typedOn")));
        }
        Outcome<FileId> kept = files.keep(new ByteArrayInputStream(command.bytes()), StoreFileCommand.of(command.name(), Sensitivity.S3));
        if (kept instanceof Outcome.Refused<FileId> refused) {
            return Outcome.refused(refused.reasons());
        }
        FileView file = files.describe(List.of(kept.required())).get(0);
        if (imports.inForce(file.sha256()).isPresent()) {
            return Outcome.refused(ProfileRefusal.ALREADY_THERE);
        }
        return take(new ProfileImport(Ids.next(clock), file, command.format(), commands.size(), current.person(), current.recordedAt()),
                commands);
    }

    private Outcome<ProfileImportId> take(ProfileImport imported, List<RecordProfileCommand> commands) {
        imports.add(imported);
        for (RecordProfileCommand one : commands) {
            Outcome<ProfileId> taken = intake.take(one, imported.id().value());
            if (taken instanceof Outcome.Refused<ProfileId> refused) {
                return Outcome.refused(refused.reasons());
            }
        }
        trail.fire(new ProfilesImported(imported.id(), null));
        return Outcome.done(imported.id());
    }

    /** Takes an import back, with a reason, as long as nobody has read one of its profiles a second time. */
    @Operation(OperationName.IMPORT_PROFILES)
    public Outcome<ProfileImportId> undo(ProfileImportId id, String why) {
        String reason = Texts.strip(why);
        ProfileImport imported = imports.byId(id).filter(this::covers)
                .orElseThrow(() -> NotFound.absent(ProfilesImported.TABLE, id.value()));
        if (reason == null || !Texts.isReadable(reason, TEXT)) {
            return Outcome.refused(List.of(Refusal.at("reason", ProfileRefusal.VALUE_MISSING, "reason")));
        }
        if (imported.isUndone()) {
            return Outcome.refused(ProfileRefusal.UNDONE_ALREADY);
        }
        Outcome<Integer> undone = intake.undo(id.value(), reason);
        if (undone instanceof Outcome.Refused<Integer> refused) {
            return Outcome.refused(refused.reasons());
        }
        imported.undo(reason, current.person(), current.recordedAt());
        trail.fire(new ProfilesImported(id, reason));
        return Outcome.done(id);
    }

    private boolean covers(ProfileImport imported) {
        return current.scope().everywhere() || imported.recordedBy().equals(current.person());
    }

    private static Reading<ParsedProfile> read(ImportProfilesCommand command) {
        SourceFile source = new SourceFile(command.name(), command.size(), new ByteArrayInputStream(command.bytes()));
        try {
            if (command.format() == ProfileFormat.GENOTYPES) {
                return GenotypeTableReader.read(source);
            }
            var file = CmfReader.read(source);
            return new Reading<>(file.file(), file.records().stream().flatMap(one -> one.specimens().stream()).map(CmfSpecimen::profile)
                    .toList(), file.wrong(), file.wrongCount());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportPreview look(ImportProfilesCommand command, Reading<ParsedProfile> reading, List<RecordProfileCommand> commands) {
        List<ImportPreview.Row> rows = new ArrayList<>();
        List<RowRefusal> wrong = new ArrayList<>(reading.wrong());
        for (ParsedProfile run : reading.records()) {
            Optional<SampleFacts> sample = run.kind() == RunKind.SAMPLE ? laboratory.named(run.sampleName()) : Optional.empty();
            if (run.kind() == RunKind.SAMPLE && sample.isEmpty()) {
                wrong.add(new RowRefusal(reading.file(), run.row(), Refusal.of(ProfileRefusal.SAMPLE_UNKNOWN, run.sampleName())));
            }
            int flagged = (int) run.loci().stream().filter(locus -> !locus.flags().isEmpty()).count();
            Map<ProfileKind, List<String>> content = run.kind() == RunKind.SAMPLE ? RunContent.of(run, command.both()).lines() : Map.of();
            String number = sample.map(SampleFacts::number).orElse(null);
            rows.add(new ImportPreview.Row(run.row(), run.sampleName(), run.run(), run.kind(), number,
                    content.keySet().stream().findFirst().orElse(null),
                    (int) content.values().stream().mapToLong(List::size).sum(), flagged));
            content.forEach((kind, lines) -> {
                RecordProfileCommand one = new RecordProfileCommand(number, null, kind, Texts.strip(run.kit()), Texts.strip(run.run()),
                        command.typedOn(), String.join("\n", lines), command.dropout());
                intake.wrong(one).forEach(refusal -> wrong.add(new RowRefusal(reading.file(), run.row(), refusal)));
                commands.add(one);
            });
        }
        int more = wrong.size() - reading.wrong().size();
        return new ImportPreview(rows, wrong.subList(0, Math.min(FARTHEST_WRONG, wrong.size())), reading.wrongCount() + more);
    }
}
