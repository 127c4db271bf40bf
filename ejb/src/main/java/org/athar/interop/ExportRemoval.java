package org.athar.interop;

/** Why the content of an export's file is gone. */
public enum ExportRemoval {

    /** Its days were over. */
    EXPIRED,
    /** Who asked for it removed it. */
    BY_REQUESTER,
    /** It may have held what was erased. */
    ERASURE
}
