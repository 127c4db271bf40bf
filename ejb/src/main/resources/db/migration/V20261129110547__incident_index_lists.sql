-- The lists of incidents and of the staff go on from a row by their order (facilities go by their reference, which has its index).

CREATE INDEX incident_latest_first ON incident (coalesce(starts_on, ''), id);
CREATE INDEX staff_member_by_name ON staff_member (name_en, id);
