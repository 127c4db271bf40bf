package org.athar.operation.upgrade;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZInputStream;
import org.tukaani.xz.XZOutputStream;

/**
 * Everything in a database, as a version wrote it: rows of all tables in PostgreSQL's own text, and where its sequences stand. A file of
 * this kind is kept for each version that instances may still be at.
 */
final class Dataset {

    private static final String TABLES = """
            SELECT c.relname, string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum)
            FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
            WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
              AND c.relname <> 'flyway_schema_history' GROUP BY c.relname ORDER BY c.relname""";
    private static final String SEQUENCES = """
            SELECT sequencename, coalesce(last_value, 1), last_value IS NOT NULL FROM pg_sequences
            WHERE schemaname = 'public' ORDER BY 1""";

    private Dataset() {
    }

    /** Writes all that a superuser finds. */
    static void save(Connection superuser, Path file) throws SQLException, IOException {
        CopyManager copying = superuser.unwrap(PGConnection.class).getCopyAPI();
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(
                new XZOutputStream(Files.newOutputStream(file), new LZMA2Options(9))))) {
            List<String[]> tables = rows(superuser, TABLES);
            out.writeInt(tables.size());
            for (String[] table : tables) {
                ByteArrayOutputStream rows = new ByteArrayOutputStream();
                copying.copyOut("COPY (SELECT " + table[1] + " FROM \"" + table[0] + "\" ORDER BY 1) TO STDOUT", rows);
                out.writeUTF(table[0]);
                out.writeUTF(table[1]);
                out.writeInt(rows.size());
                rows.writeTo(out);
            }
            List<String[]> sequences = rows(superuser, SEQUENCES);
            out.writeInt(sequences.size());
            for (String[] sequence : sequences) {
                for (String cell : sequence) {
                    out.writeUTF(cell);
                }
            }
        }
    }

    /** Puts it in the place of all rows of a database at the same version. */
    static void load(Connection superuser, InputStream file) throws SQLException, IOException {
        CopyManager copying = superuser.unwrap(PGConnection.class).getCopyAPI();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new XZInputStream(file)));
                Statement statement = superuser.createStatement()) {
            // They were checked and recorded when they were written.
            statement.execute("SET session_replication_role = replica");
            for (String[] table : rows(superuser, TABLES)) {
                statement.execute("TRUNCATE \"" + table[0] + "\" CASCADE");
            }
            for (int left = in.readInt(); left > 0; left--) {
                String into = "\"" + in.readUTF() + "\" (" + in.readUTF() + ")";
                copying.copyIn("COPY " + into + " FROM STDIN", new ByteArrayInputStream(in.readNBytes(in.readInt())));
            }
            for (int left = in.readInt(); left > 0; left--) {
                statement.execute("SELECT setval('\"" + in.readUTF() + "\"', " + in.readUTF() + ", '" + in.readUTF() + "')");
            }
            statement.execute("SET session_replication_role = origin");
        }
    }

    private static List<String[]> rows(Connection connection, String query) throws SQLException {
        List<String[]> found = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                String[] cells = new String[row.getMetaData().getColumnCount()];
                for (int at = 0; at < cells.length; at++) {
                    cells[at] = row.getString(at + 1);
                }
                found.add(cells);
            }
        }
        return found;
    }
}
