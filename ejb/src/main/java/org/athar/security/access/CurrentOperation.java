package org.athar.security.access;

import org.athar.security.StaffId;
import org.athar.security.Scope;
import org.athar.security.Actor;
import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.athar.kernel.Sensitivity;

/**
 * The operation under way in this transaction: who acts, which operation, up to which class, where, and the entry of the trail
 * that it will be found under. It lives as long as the transaction and is set by {@link OperationInterceptor} alone.
 */
@TransactionScoped
public class CurrentOperation implements Serializable {

    private static final long serialVersionUID = 1L;

    private transient Actor actor;
    private transient Scope scope;
    private OperationName name;
    private Sensitivity ceiling;
    private UUID entryId;
    private Instant recordedAt;
    private Told told;
    private boolean ofParts;
    private boolean inPart;
    private boolean unsent;

    void begin(OperationName operation, Actor who, Sensitivity upTo, Scope where, UUID entry, Instant now) {
        this.name = operation;
        this.actor = who;
        this.ceiling = upTo;
        this.scope = where;
        this.entryId = entry;
        this.recordedAt = now;
    }

    /** From here on, what services are asked is a part: carried out as this person, under this entry of the trail. */
    void actFor(Actor who, UUID entry, Instant now) {
        this.recordedAt = now;
        this.ofParts = true;
        this.actor = who;
        this.scope = who.scopeOf(who.roles());
        this.entryId = entry;
    }

    /** Remembers that the database is told of this operation under the entry as it is; false if it was told that last. */
    boolean tellAnew(OperationName operation) {
        Told before = told;
        told = new Told(operation, entryId);
        return !told.equals(before);
    }

    /** Whether a part was carried out since this was asked last. */
    boolean partSince() {
        boolean since = unsent;
        unsent = false;
        return since;
    }

    private record Told(OperationName operation, UUID entry) implements Serializable {
    }

    boolean awaitsPart() {
        return ofParts && !inPart;
    }

    void beginPart(OperationName operation, Sensitivity upTo, Scope where) {
        this.inPart = true;
        this.name = operation;
        this.ceiling = upTo;
        this.scope = where;
    }

    void endPart(OperationName whole, Sensitivity upTo) {
        this.inPart = false;
        this.unsent = true;
        this.name = whole;
        this.ceiling = upTo;
        this.scope = actor.scopeOf(actor.roles());
    }

    /** Whether a part of a larger operation is under way, whose one entry in the trail covers all that its parts change. */
    public boolean isPart() {
        return inPart;
    }

    /** Whether an operation has begun in this transaction. */
    public boolean underWay() {
        return name != null;
    }

    /** Which operation. */
    public OperationName name() {
        return name;
    }

    /** Who acts. */
    public Actor actor() {
        return actor;
    }

    /** The person who acts, or on whose behalf a job acts. */
    public StaffId person() {
        return actor.staffId();
    }

    /** The highest class of data that who acts may see in this operation. */
    public Sensitivity ceiling() {
        return ceiling;
    }

    /** Whether data of this class may be shown or changed in this operation. */
    public boolean mayTouch(Sensitivity sensitivity) {
        return ceiling.covers(sensitivity);
    }

    /** Where who acts may carry out this operation. */
    public Scope scope() {
        return scope;
    }

    /** Id of the entry in the trail that the changes of this transaction belong to. */
    public UUID entryId() {
        return entryId;
    }

    /** The moment of recording: one for the whole operation, or for what is done in a row on behalf of one person. */
    public Instant recordedAt() {
        return recordedAt;
    }
}
