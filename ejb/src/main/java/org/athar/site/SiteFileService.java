package org.athar.site;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.athar.file.FileId;
import org.athar.file.FileKind;
import org.athar.file.FileService;
import org.athar.file.view.FileView;
import org.athar.kernel.Auditable;
import org.athar.kernel.Ids;
import org.athar.kernel.LocalizedText;
import org.athar.kernel.Outcome;
import org.athar.kernel.Refusal;
import org.athar.kernel.Sensitivity;
import org.athar.kernel.Texts;
import org.athar.security.StaffId;
import org.athar.security.access.CurrentOperation;
import org.athar.security.access.Operation;
import org.athar.security.access.OperationName;
import org.athar.security.event.RecordsRead;
import org.athar.site.command.AttachFileCommand;
import org.athar.site.event.SiteChanged;
import org.athar.site.kind.SiteFileKind;
import org.athar.site.model.Site;
import org.athar.site.model.SiteDossier;
import org.athar.site.model.SiteFile;
import org.athar.site.view.SiteFileView;

/** Attaches documents and photographs to sites, and lists them. */
@Stateless
@RolesAllowed("**")
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class SiteFileService {

    @Inject
    private SiteReach reach;
    @Inject
    private SiteViews views;
    @Inject
    private SiteDossier dossier;
    @Inject
    private FileService files;
    @Inject
    private CurrentOperation current;
    @Inject
    private Event<Auditable> trail;
    @Inject
    private Clock clock;

    /** Stores a file and attaches it to a site, both or neither; the stream is read to its end and left open. */
    @Operation(OperationName.ATTACH_TO_SITE)
    public Outcome<FileId> attach(InputStream content, AttachFileCommand typed) {
        AttachFileCommand command = new AttachFileCommand(typed.site(), typed.file(), typed.kind(), Texts.strip(typed.caption()),
                Texts.strip(typed.photographer()), typed.scaleBar(), typed.northArrow(), typed.board());
        Site site = reach.require(command.site());
        List<Refusal> refusals = new ArrayList<>();
        SiteRules.required(refusals, "kind", command.kind());
        SiteRules.required(refusals, "caption", command.caption());
        SiteRules.unfit(refusals, "caption", command.caption(), SiteRules.TEXT);
        SiteRules.unfit(refusals, "photographer", command.photographer(), SiteRules.LINE);
        Outcome<FileId> kept = files.keep(content, command.file());
        if (kept instanceof Outcome.Refused<FileId> refused) {
            refusals.addAll(refused.reasons());
        } else {
            refusals.addAll(unfit(site, command.kind(), kept.required()));
        }
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        dossier.add(new SiteFile(Ids.next(clock), command, kept.required(), current.person(), current.recordedAt()));
        trail.fire(new SiteChanged(site.id(), command.file().sensitivity(), command.file().capturedOn(), null));
        return kept;
    }

    /** The files of a site that who asks may know of, in the order of attaching. */
    @Operation(OperationName.READ_SITES)
    public List<SiteFileView> list(String ref) {
        List<SiteFile> found = dossier.files(reach.require(ref).id());
        Map<FileId, FileView> described = described(found);
        Map<StaffId, LocalizedText> names = views.names(found.stream().map(SiteFile::recordedBy));
        List<SiteFileView> shown = found.stream().filter(file -> current.mayTouch(described.get(file.file()).sensitivity()))
                .map(file -> new SiteFileView(described.get(file.file()), file.kind(), file.caption(), file.photographer(), file.scaleBar(),
                        file.northArrow(), file.board(), names.get(file.recordedBy()))).toList();
        List<UUID> sensitive = shown.stream().map(SiteFileView::file)
                .filter(file -> file.sensitivity().covers(Sensitivity.S2)).map(file -> file.id().value()).toList();
        if (!sensitive.isEmpty()) {
            trail.fire(RecordsRead.of("stored_file", sensitive, Sensitivity.S3));
        }
        return shown;
    }

    private List<Refusal> unfit(Site site, SiteFileKind kind, FileId id) {
        FileView stored = files.describe(List.of(id)).get(0);
        List<Refusal> found = new ArrayList<>();
        boolean fits = kind != SiteFileKind.PHOTOGRAPH && kind != SiteFileKind.FILM
                || kind == SiteFileKind.PHOTOGRAPH && stored.kind() == FileKind.IMAGE
                || kind == SiteFileKind.FILM && stored.kind() == FileKind.VIDEO;
        if (!fits) {
            found.add(Refusal.at("kind", SiteRefusal.KIND_DOES_NOT_FIT));
        }
        if (described(dossier.files(site.id())).values().stream().anyMatch(other -> other.sha256().equals(stored.sha256()))) {
            found.add(Refusal.at("content", SiteRefusal.ALREADY_ATTACHED));
        }
        return found;
    }

    private Map<FileId, FileView> described(List<SiteFile> found) {
        return files.describe(found.stream().map(SiteFile::file).toList()).stream()
                .collect(Collectors.toMap(FileView::id, Function.identity()));
    }
}
