-- What is searched from every page and may be many: an index finds the longest of the words anywhere in the folded text.
-- The expressions are those of the queries (JpaRollEntries, LedgerFinding); another spelling of them would not be found by the index.

CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE INDEX roll_entry_by_words ON roll_entry USING gin
    (athar_fold(ref || ' ' || name_as_written || ' ' || coalesce(prisoner_number, '')) gin_trgm_ops);
CREATE INDEX statement_by_words ON statement USING gin
    (athar_fold(ref || ' ' || coalesce(text_en, '') || ' ' || coalesce(text_ar, '') || ' ' || coalesce(text_ckb, '')) gin_trgm_ops);
CREATE INDEX figure_by_words ON figure USING gin
    (athar_fold(ref || ' ' || coalesce(wording, '') || ' ' || coalesce(counted_en, '') || ' ' || coalesce(counted_ar, '') || ' ' ||
                coalesce(counted_ckb, '')) gin_trgm_ops);
CREATE INDEX source_by_name ON source USING gin
    (athar_fold(coalesce(organisation_en, '') || ' ' || coalesce(organisation_ar, '') || ' ' || coalesce(organisation_ckb, '') || ' ' ||
                coalesce(title, '')) gin_trgm_ops);
