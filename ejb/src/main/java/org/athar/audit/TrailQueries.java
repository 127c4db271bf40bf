package org.athar.audit;

/** The statements with which both the application and the verification read the trail, so that both digest the same text. */
public final class TrailQueries {

    /** Fields of an entry in the order of its digest, as text; the caller adds what follows FROM. */
    public static final String FIELDS = """
            e.id::text, to_char(e.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), e.account, e.actor_id::text,
            e.on_behalf_of::text, e.operation, e.result, e.subject_type, e.subject_id::text, e.sensitivity, e.reason, e.occurred_on,
            array_to_string(e.refusals, ','), e.salt::text, e.transaction_id::text
            """;

    /** How many fields these are. */
    public static final int FIELD_COUNT = 15;

    /** Digests of the rows that an entry changed, in the order of change, one behind the other; none are empty. */
    public static final String ROWS =
            "(SELECT coalesce(string_agg(r.digest, '' ORDER BY r.change_id), '') FROM audit_row r WHERE r.entry_id = e.id)";

    private TrailQueries() {
    }
}
