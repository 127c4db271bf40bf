-- A migration that writes into a tracked table does so under an entry of its own: SELECT athar_begin_migration('why');
CREATE FUNCTION athar_begin_migration(why text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    entry uuid := uuidv7();
BEGIN
    INSERT INTO audit_entry (id, recorded_at, account, operation, result, subject_type, sensitivity, reason)
        VALUES (entry, date_trunc('microseconds', clock_timestamp()), 'system:migration', 'MIGRATE', 'CHANGED', 'migration', 'S1', why);
    PERFORM athar_begin(entry);
END
$$;
REVOKE EXECUTE ON FUNCTION athar_begin_migration(text) FROM PUBLIC;
COMMENT ON FUNCTION athar_begin_migration(text) IS 'For migrations only: the entry of the trail that what follows in this transaction belongs to.';
