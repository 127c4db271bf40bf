package org.athar.adversity;

import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Changes of what the trail consists of: its tables, one for each month. */
final class PartTampering {

    /** The tables of the trail but for the last month, which may still be to come: without it the trail is what it was a month before. */
    static final String PARTS = "SELECT part FROM (SELECT inhrelid::regclass::text AS part, row_number() OVER (ORDER BY "
            + "substring(pg_get_expr(relpartbound, inhrelid) FROM 'TO (.*)') DESC NULLS LAST) AS place FROM pg_inherits "
            + "JOIN pg_class ON oid = inhrelid WHERE inhparent = 'audit_entry'::regclass) p WHERE place > 1";
    private static final List<String> OPENINGS = List.of("GRANT SELECT ON %s TO athar_app", "GRANT INSERT (id) ON %s TO PUBLIC",
            "ALTER TABLE %s DISABLE ROW LEVEL SECURITY", "ALTER TABLE %s NO FORCE ROW LEVEL SECURITY", "CREATE POLICY open ON %s USING (true)");

    private PartTampering() {
    }

    static String detach(Superuser superuser, Random random) throws SQLException {
        String part = any(superuser, random);
        release(superuser);
        superuser.execute("ALTER TABLE audit_entry DETACH PARTITION " + part);
        if (random.nextBoolean()) {
            superuser.execute("ALTER TABLE " + part + " RENAME TO something_else");
        }
        return part;
    }

    static String drop(Superuser superuser, Random random) throws SQLException {
        String part = any(superuser, random);
        release(superuser);
        superuser.execute("DROP TABLE " + part);
        return part;
    }

    /** Past the check of what belongs there: a constraint that says so and was never looked at. */
    static String move(Superuser superuser, Random random) throws SQLException {
        String part = any(superuser, random);
        String bound = superuser.one("SELECT pg_get_expr(relpartbound, oid) FROM pg_class WHERE oid = ?::regclass", part);
        String check = superuser.one("SELECT coalesce(pg_get_partition_constraintdef(?::regclass), '')", part);
        List<String> entries = superuser.column("SELECT id FROM audit_entry WHERE tableoid <> ?::regclass ORDER BY 1", part);
        if (entries.isEmpty()) {
            return null;
        }
        UUID entry = UUID.fromString(entries.get(random.nextInt(entries.size())));
        release(superuser);
        superuser.execute("CREATE TEMPORARY TABLE moved ON COMMIT DROP AS SELECT * FROM audit_entry WHERE id = ?", entry);
        superuser.execute("DELETE FROM audit_entry WHERE id = ?", entry);
        superuser.execute("ALTER TABLE audit_entry DETACH PARTITION " + part);
        superuser.execute("INSERT INTO " + part + " SELECT * FROM moved");
        superuser.execute("ALTER TABLE " + part + " ADD CHECK (" + check + ") NOT VALID");
        superuser.execute("UPDATE pg_constraint SET convalidated = true WHERE conrelid = ?::regclass", part);
        superuser.execute("ALTER TABLE audit_entry ATTACH PARTITION " + part + " " + bound);
        return entry + " to " + part;
    }

    static String attach(Superuser superuser, Random random) throws SQLException {
        superuser.execute("CREATE TABLE forged (LIKE audit_entry INCLUDING ALL)");
        int year = 2100 + random.nextInt(100);
        superuser.execute("INSERT INTO forged (id, recorded_at, account, operation, result, subject_type, sensitivity) "
                + "VALUES (uuidv7(?::timestamptz - now()), now(), 'huda.aljubouri', 'READ_SELF', 'READ', 'staff_member', 'S1')",
                year + "-06-01");
        superuser.execute("ALTER TABLE audit_entry ATTACH PARTITION forged FOR VALUES FROM ('" + firstId(superuser, year) + "') TO ('"
                + firstId(superuser, year + 1) + "')");
        if (random.nextBoolean()) {
            superuser.execute("ALTER TABLE forged RENAME TO audit_entry_" + year + "_01");
        }
        return "entries of " + year;
    }

    static String open(Superuser superuser, Random random) throws SQLException {
        String opening = OPENINGS.get(random.nextInt(OPENINGS.size())).formatted(any(superuser, random));
        superuser.execute(opening);
        return opening;
    }

    private static String firstId(Superuser superuser, int year) throws SQLException {
        return superuser.one("SELECT athar_first_id(?::timestamptz)", year + "-01-01");
    }

    private static String any(Superuser superuser, Random random) throws SQLException {
        List<String> parts = superuser.column(PARTS + " ORDER BY 1");
        return parts.get(random.nextInt(parts.size()));
    }

    /** What refers to the trail would hold it together. */
    private static void release(Superuser superuser) throws SQLException {
        for (String drop : superuser.column("SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) FROM "
                + "pg_constraint WHERE confrelid = 'audit_entry'::regclass AND conparentid = 0")) {
            superuser.execute(drop);
        }
    }
}
