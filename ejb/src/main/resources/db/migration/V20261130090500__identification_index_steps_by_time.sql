-- The latest decisions stand on an auditor's first page: without an index every step of every case was read for them and sorted.
CREATE INDEX stage_event_by_time ON stage_event (recorded_at DESC, id DESC);
