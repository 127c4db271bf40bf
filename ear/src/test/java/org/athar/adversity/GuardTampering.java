package org.athar.adversity;

import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Takes away or replaces what keeps the history. */
final class GuardTampering {

    private static final List<String> OF_TRACKED = List.of(
            "DROP TRIGGER %1$s_is_tracked ON %1$s",
            "ALTER TABLE %1$s DISABLE TRIGGER %1$s_is_tracked",
            "ALTER TABLE %1$s ENABLE REPLICA TRIGGER %1$s_is_tracked",
            "ALTER TABLE %1$s DISABLE TRIGGER ALL",
            "ALTER TRIGGER %1$s_is_tracked ON %1$s RENAME TO something_else",
            "CREATE OR REPLACE TRIGGER %1$s_is_tracked AFTER INSERT ON %1$s FOR EACH ROW EXECUTE FUNCTION athar_record_change()",
            "CREATE OR REPLACE TRIGGER %1$s_is_tracked AFTER INSERT OR UPDATE ON %1$s FOR EACH ROW WHEN (NEW.id IS NULL) "
                    + "EXECUTE FUNCTION athar_record_change()",
            "CREATE OR REPLACE TRIGGER %1$s_is_tracked AFTER INSERT OR UPDATE OF id ON %1$s FOR EACH ROW "
                    + "EXECUTE FUNCTION athar_record_change()",
            "CREATE OR REPLACE TRIGGER %1$s_is_tracked AFTER INSERT OR UPDATE ON %1$s FOR EACH ROW "
                    + "EXECUTE FUNCTION suppress_redundant_updates_trigger()",
            "DROP TRIGGER %1$s_is_tracked_from_first ON %1$s",
            "ALTER TABLE %1$s DISABLE TRIGGER %1$s_is_tracked_from_first",
            "CREATE OR REPLACE TRIGGER %1$s_is_tracked_from_first AFTER INSERT ON %1$s FOR EACH STATEMENT "
                    + "EXECUTE FUNCTION athar_record_additions()",
            "CREATE OR REPLACE TRIGGER %1$s_is_tracked_from_first AFTER INSERT ON %1$s REFERENCING NEW TABLE AS added FOR EACH STATEMENT "
                    + "WHEN (false) EXECUTE FUNCTION athar_record_additions()",
            "CREATE OR REPLACE TRIGGER %1$s_is_tracked_from_first AFTER INSERT ON %1$s FOR EACH ROW "
                    + "EXECUTE FUNCTION suppress_redundant_updates_trigger()",
            "DELETE FROM tracked_table WHERE table_name = '%1$s'");
    private static final List<String> OF_ANY = List.of(
            "DROP TRIGGER %1$s_is_kept ON %1$s",
            "ALTER TABLE %1$s DISABLE TRIGGER %1$s_is_kept",
            "CREATE OR REPLACE TRIGGER %1$s_is_kept BEFORE TRUNCATE ON %1$s FOR EACH STATEMENT EXECUTE FUNCTION athar_refuse_delete()");
    private static final List<String> OF_ALL = List.of("""
            CREATE OR REPLACE FUNCTION athar_record_change() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'""", """
            CREATE OR REPLACE FUNCTION athar_record_additions() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'""", """
            CREATE OR REPLACE FUNCTION athar_refuse_delete() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'""");

    private GuardTampering() {
    }

    static String apply(Superuser superuser, Random random) throws SQLException {
        List<String> ways = Stream.of(OF_TRACKED, OF_ANY, OF_ALL).flatMap(List::stream).toList();
        String way = ways.get(random.nextInt(ways.size()));
        List<String> tables = superuser.column("SELECT table_name FROM tracked_table" + (OF_ANY.contains(way)
                ? " UNION ALL SELECT unnest(ARRAY['audit_entry', 'change', 'audit_row', 'audit_link']) UNION ALL "
                + TrailTampering.PARTS : "") + " ORDER BY 1");
        String tampering = way.formatted(tables.get(random.nextInt(tables.size())));
        superuser.force(tampering);
        return tampering;
    }
}
