-- Who reads the missing by pseudonym must not learn their names from a history: which values name a person or their family.

ALTER TABLE tracked_column ADD COLUMN identifying boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN tracked_column.identifying IS 'The value names a missing person or a relative: sealed for who sees pseudonyms.';

INSERT INTO tracked_column (table_name, column_name, sensitivity, identifying)
SELECT t.table_name, named.column_name, t.sensitivity, true
FROM (VALUES
    ('missing_person', ARRAY['ref', 'birthplace_text', 'residence_text', 'last_seen_by']),
    ('missing_person_name', ARRAY['given', 'father', 'grandfather', 'great_grandfather',
        'family', 'tribe', 'kunya', 'written', 'search_key']),
    ('missing_person_protected', ARRAY['identity_numbers']),
    ('informant', ARRAY['name', 'contact', 'place']),
    ('relative', ARRAY['name', 'name_latin', 'phone', 'address', 'safe_times']),
    ('consent', ARRAY['document'])
) AS names (table_name, columns)
CROSS JOIN LATERAL unnest(names.columns) AS named (column_name)
JOIN tracked_table t ON t.table_name = names.table_name
ON CONFLICT (table_name, column_name) DO UPDATE SET identifying = true;
