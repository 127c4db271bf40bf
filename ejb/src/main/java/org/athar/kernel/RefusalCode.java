package org.athar.kernel;

/** A stable code of a refusal; each capability keeps its own in one enum. */
public interface RefusalCode {

    /** The code as documented, such as {@code SIT-003}: unique over all capabilities. */
    String code();

    /** Key of its text in the catalogue, such as {@code site.refusal.SIT-003}. */
    String messageKey();
}
