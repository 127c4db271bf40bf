-- What athar_begin derives was sealed as a whole, and unsealed as a whole whenever a policy asked for one word of it: four to nine times
-- for each statement that writes. Now each value carries its own seal, of its name, this transaction and this very call of athar_begin, so
-- that nothing can be moved from one name, one transaction or one call to another. Why so: docs/adr/0015.
CREATE FUNCTION athar_seal(key text, name text, said text) RETURNS text LANGUAGE plpgsql STABLE AS $$
BEGIN
    RETURN encode(sha256(convert_to(concat(name, '=', said, key), 'UTF8') || timestamptz_send(transaction_timestamp())
        || uuid_send(nullif(current_setting('athar.told', true), '')::uuid)), 'hex');
END
$$;
COMMENT ON FUNCTION athar_seal(text, text, text) IS 'Null where athar_begin was not called.';

CREATE FUNCTION athar_tell(key text, name text, said text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    PERFORM set_config(name, CASE WHEN said = '' THEN '' ELSE athar_seal(key, name, said) || said END, true);
END
$$;

CREATE OR REPLACE FUNCTION athar_told(name text) RETURNS text LANGUAGE plpgsql STABLE SECURITY DEFINER
    SET search_path = public, pg_temp AS $$
DECLARE
    told text := current_setting(name, true);
    said text := substr(told, 65);
    key  text;
BEGIN
    IF said <> '' THEN
        SELECT secret INTO key FROM access_key;
        RETURN CASE WHEN left(told, 64) = athar_seal(key, name, said) THEN said END;
    END IF;
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION athar_told(text) IS
    'A part of what athar_begin set in this very transaction; null of anything else, and of what is empty.';

CREATE OR REPLACE FUNCTION athar_begin(entry uuid, actor uuid, operation text, signed_in text) RETURNS void LANGUAGE plpgsql
    SECURITY DEFINER SET search_path = public, pg_temp SET plan_cache_mode = force_generic_plan AS $$
DECLARE
    roles    text[];
    whole    text[];
    opened   text;
    assigned jsonb;
    key      text;
BEGIN
    SELECT coalesce(array_agg(DISTINCT h.role), '{}'), coalesce(array_agg(DISTINCT h.role) FILTER (WHERE h.scope_kind = 'PROGRAMME'), '{}')
        INTO roles, whole FROM athar_held(actor, signed_in) h;
    IF cardinality(roles) > 1 THEN
        opened := athar_opens(operation, roles, whole);
    ELSE
        SELECT o.words INTO opened FROM access_opened o
            WHERE o.operation = athar_begin.operation AND o.role = roles[1] AND o.everywhere = (cardinality(whole) = 1);
    END IF;
    opened := coalesce(opened, '');
    IF opened = '' THEN
        roles := '{}';
    ELSIF strpos(opened, '=SOME') > 0 THEN
        assigned := athar_assigned(actor, signed_in);
    END IF;
    SELECT secret INTO key FROM access_key;
    PERFORM set_config('athar.entry', entry::text, true), set_config('athar.told', gen_random_uuid()::text, true);
    PERFORM athar_tell(key, 'athar.actor', coalesce(actor::text, '')), athar_tell(key, 'athar.operation', operation),
        athar_tell(key, 'athar.opened', opened), athar_tell(key, 'athar.roles', array_to_string(roles, ' ')),
        athar_tell(key, 'athar.assigned', coalesce(assigned::text, '')),
        athar_tell(key, 'athar.place', CASE WHEN assigned IS NOT NULL AND cardinality(roles) = 1
            THEN athar_merged(assigned, roles)::text ELSE '' END);
END
$$;
DROP FUNCTION athar_seal();
REVOKE EXECUTE ON FUNCTION athar_seal(text, text, text), athar_tell(text, text, text) FROM PUBLIC;
