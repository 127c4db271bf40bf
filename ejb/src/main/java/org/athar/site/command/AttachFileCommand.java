package org.athar.site.command;

import jakarta.validation.constraints.NotNull;
import org.athar.file.command.StoreFileCommand;
import org.athar.site.SiteId;
import org.athar.site.kind.SiteFileKind;

/**
 * A document or photograph is attached to a site.
 *
 * @param site         which one
 * @param file         the file with the log of its collection
 * @param kind         what it shows
 * @param caption      what is to be seen; required
 * @param photographer who took it
 * @param scaleBar     whether a scale bar is in the picture; null where it does not apply
 * @param northArrow   whether a north arrow is
 * @param board        whether a board with site, date and item is
 */
public record AttachFileCommand(SiteId site, @NotNull StoreFileCommand file, SiteFileKind kind, String caption, String photographer,
        Boolean scaleBar, Boolean northArrow, Boolean board) {
}
