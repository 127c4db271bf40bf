-- A task names the missing person whom it is about by the reference that the family quotes: sealed in histories for who sees pseudonyms.
INSERT INTO tracked_column (table_name, column_name, sensitivity, identifying)
SELECT 'task', named.column_name, t.sensitivity, true
FROM tracked_table t CROSS JOIN unnest(ARRAY['page', 'arguments']) AS named (column_name) WHERE t.table_name = 'task'
ON CONFLICT (table_name, column_name) DO UPDATE SET identifying = true;
