-- Of a sample that an analysis used up nothing is left (C2: the mass that remains is never less than nothing).
ALTER TABLE custody_event DROP CONSTRAINT custody_event_weighs_something;
ALTER TABLE custody_event ADD CONSTRAINT custody_event_weighs_something CHECK (weight_grams > 0 OR weight_grams = 0 AND type = 'ANALYSE');
