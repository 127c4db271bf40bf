package org.athar.web.support.stale;

import java.io.Serializable;

/** One input in which two people have left different values; the person at the form says which of them is to stand. */
public class Difference implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Written mine;
    private final Written theirs;
    private Side chosen;

    /** Whoever has not touched a value has nothing to decide: what the other wrote stands until she says otherwise. */
    Difference(Written mine, Written theirs, Object before) {
        this.mine = mine;
        this.theirs = theirs;
        if (Written.same(mine.value(), before)) {
            chosen = Side.THEIRS;
        } else if (Written.same(theirs.value(), before)) {
            chosen = Side.MINE;
        }
    }

    /** The input's id in the page. */
    public String getId() {
        return mine.id();
    }

    /** What the input asks for. */
    public String getLabel() {
        return mine.label();
    }

    /** What the person at the form has written, in words. */
    public String getMine() {
        return mine.words();
    }

    /** What the record says now, in words. */
    public String getTheirs() {
        return theirs.words();
    }

    /** The value that is to stand in the form: hers, as long as nothing else is chosen. */
    Object value() {
        return chosen == Side.THEIRS ? theirs.value() : mine.value();
    }

    /** Which is to stand; null while two people have changed the value and nobody has decided. */
    public Side getChosen() {
        return chosen;
    }

    public void setChosen(Side chosen) {
        this.chosen = chosen;
    }

    /** Whose value. */
    public enum Side {
        /** Of the person at the form. */
        MINE,
        /** Of whoever has changed the record meanwhile. */
        THEIRS
    }
}
