package org.athar.interop.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * Writes a list into a file: rows as they come, and at the end what the file says about itself, since only then is it known how many
 * there are. Closing without {@link #finish} leaves nothing behind.
 */
public interface SheetWriter extends Closeable {

    /** One row: texts and numbers. */
    void row(List<Object> cells) throws IOException;

    /** The file is whole. */
    void finish(List<About> about) throws IOException;
}
