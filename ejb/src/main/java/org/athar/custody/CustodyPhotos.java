package org.athar.custody;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.athar.custody.model.CustodyItem;
import org.athar.custody.model.CustodyItems;
import org.athar.file.FileHolder;
import org.athar.file.FileId;
import org.athar.file.FileKind;
import org.athar.file.FileService;
import org.athar.file.command.StoreFileCommand;
import org.athar.file.view.FileView;
import org.athar.kernel.Outcome;
import org.athar.security.Scope;
import org.athar.security.StaffId;
import org.athar.security.access.OperationName;
import org.athar.site.SiteService;

/** Photographs of events in chains of custody: whoever may read the item may open them. */
@ApplicationScoped
class CustodyPhotos implements FileHolder {

    @Inject
    private CustodyItems items;
    @Inject
    private SiteService sites;
    @Inject
    private FileService files;

    @Override
    public OperationName readOperation() {
        return OperationName.READ_CUSTODY;
    }

    @Override
    public boolean holdsWithin(FileId file, Scope scope) {
        return items.holdsPhoto(file, scope.everywhere() ? null : sites.sitesWithin(scope).ids());
    }

    /** Keeps a photograph as an original. */
    Outcome<FileId> keep(InputStream content, StoreFileCommand file) {
        return files.keep(content, file);
    }

    /** Whether it is a picture that this person has stored. */
    boolean fits(FileId photo, StaffId person) {
        return files.describe(List.of(photo)).stream()
                .anyMatch(stored -> stored.kind() == FileKind.IMAGE && stored.storedBy().equals(person));
    }

    /** What is known of the photographs of an item's chain. */
    Map<UUID, FileView> of(CustodyItem item) {
        Collection<FileId> photos = item.events().stream().map(event -> event.details().photo()).filter(photo -> photo != null)
                .map(FileId::new).collect(Collectors.toSet());
        return photos.isEmpty() ? Map.of() : files.describe(photos).stream()
                .collect(Collectors.toMap(file -> file.id().value(), Function.identity()));
    }
}
