-- A sample comes from something that has a number itself, or from a living relative, who was at no grave: only such a one has no site.
ALTER TABLE custody_item ALTER COLUMN site_id DROP NOT NULL;
ALTER TABLE custody_item ADD CONSTRAINT custody_item_is_traced CHECK (site_id IS NOT NULL OR kind = 'SAMPLE' AND parent_id IS NULL);
CREATE INDEX custody_item_by_parent ON custody_item (parent_id) WHERE parent_id IS NOT NULL;
