-- Since each value has a seal of its own, the roles were still told to whoever spoiled what the operation opens. They count in an
-- operation that is theirs and in no other, as who acts does.
CREATE OR REPLACE FUNCTION athar_acts_as() RETURNS text[] LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN athar_told('athar.opened') <> '' THEN string_to_array(coalesce(athar_told('athar.roles'), ''), ' ') ELSE '{}' END
$$;
