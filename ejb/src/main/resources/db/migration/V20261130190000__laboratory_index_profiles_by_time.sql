-- What was read since is looked up whenever a profile is recorded, to compare it with all others.
CREATE INDEX dna_profile_by_time ON dna_profile (kind, recorded_at);
