-- What is searched from every page and grows with a country: an index of letter triples narrows down, as for rolls and the ledger.
-- The expressions are those of the queries (JpaRecoveredItems, JpaCustodyItems, JpaMissingPersons).
CREATE INDEX human_remains_by_words ON human_remains USING gin
    (athar_fold(number || ' ' || coalesce(description, '') || ' ' || coalesce(context, '')) gin_trgm_ops);
CREATE INDEX evidence_item_by_words ON evidence_item USING gin
    (athar_fold(number || ' ' || coalesce(description, '') || ' ' || coalesce(context, '')) gin_trgm_ops);
CREATE INDEX custody_item_by_words ON custody_item USING gin (athar_fold(number || ' ' || coalesce(description, '')) gin_trgm_ops);
CREATE INDEX missing_person_name_by_words ON missing_person_name USING gin (search_key gin_trgm_ops);
