package org.athar.site.view;

import java.io.Serializable;
import org.athar.file.view.FileView;
import org.athar.kernel.LocalizedText;
import org.athar.site.kind.SiteFileKind;

/**
 * A file of a site.
 *
 * @param file         the file
 * @param kind         what it shows
 * @param caption      what is to be seen
 * @param photographer who took it
 * @param scaleBar     whether a scale bar is in the picture, null where it does not apply
 * @param northArrow   whether a north arrow is
 * @param board        whether a board with site, date and item is
 * @param by           who attached it
 */
public record SiteFileView(FileView file, SiteFileKind kind, String caption, String photographer, Boolean scaleBar, Boolean northArrow,
        Boolean board, LocalizedText by) implements Serializable {
}
