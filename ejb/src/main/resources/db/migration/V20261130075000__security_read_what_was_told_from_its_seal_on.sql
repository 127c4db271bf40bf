-- substr counts the signs of all that follows, in letters of one to four bytes: two fifths of what it takes to unseal what an operation
-- opens, which each policy of each statement asks for. What stands behind the seal is the same without counting it.
CREATE OR REPLACE FUNCTION athar_told(name text) RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
DECLARE
    told text := current_setting(name, true);
    said text := right(told, -64);
    key  text;
BEGIN
    IF said <> '' THEN
        SELECT secret INTO key FROM access_key;
        RETURN CASE WHEN left(told, 64) = athar_seal(key, name, said) THEN said END;
    END IF;
    RETURN NULL;
END
$$;
