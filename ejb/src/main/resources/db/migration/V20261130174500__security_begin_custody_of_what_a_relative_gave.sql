-- What a living relative gave comes from no site, and a laboratory does not have it yet: whoever puts it on record begins its chain.
CREATE OR REPLACE FUNCTION athar_item_follows(item uuid, place athar_place) RETURNS boolean LANGUAGE plpgsql STABLE AS $$
DECLARE
    site    uuid;
    remains uuid;
    lab     uuid;
    pending uuid;
    holder  uuid;
    who     uuid;
BEGIN
    SELECT i.site_id, r.id, s.laboratory_id, i.pending_staff_id, i.holder_staff_id, i.recorded_by
    INTO site, remains, lab, pending, holder, who
    FROM custody_item i LEFT JOIN human_remains r ON r.custody_item_id = i.id LEFT JOIN dna_sample s ON s.custody_item_id = i.id
    WHERE i.id = item;
    RETURN NOT FOUND OR coalesce(site = ANY (place.sites), false) OR coalesce(athar_self() IN (pending, holder), false)
        OR coalesce(lab = ANY (place.laboratories), false) OR site IS NULL AND coalesce(who = athar_self(), false)
        OR athar_is_before(remains, place);
END
$$;
