package org.athar.adversity;

import java.sql.SQLException;
import java.util.List;
import java.util.Random;

/**
 * A column of a table, and what somebody could put into it in place of what stands there.
 *
 * @param name     its name, quoted
 * @param type     its type, as PostgreSQL writes it
 * @param declared the same with its length or precision, to which a value that is put there is rounded
 */
record Column(String name, String type, String declared) {

    private static final String OF_TABLE = """
            SELECT quote_ident(attname) || ';' || format_type(atttypid, NULL) || ';' || format_type(atttypid, atttypmod) FROM pg_attribute
            WHERE attrelid = to_regclass(?) AND attnum > 0 AND NOT attisdropped ORDER BY attnum""";

    static List<Column> of(Superuser superuser, String table) throws SQLException {
        return superuser.column(OF_TABLE, table).stream().map(one -> one.split(";")).map(one -> new Column(one[0], one[1], one[2]))
                .toList();
    }

    /** An expression for another value; now and then for one that differs by as little as it can, or for none. */
    String another(Random random) {
        List<String> values = others();
        return random.nextInt(8) == 0 ? "NULL"
                : "CAST(" + values.get(random.nextInt(values.size())).replace("%", name) + " AS " + declared + ")";
    }

    private List<String> others() {
        return switch (type) {
            case "text", "character varying" -> List.of("coalesce(%, '') || 'x'", "coalesce(%, '') || ' '", "coalesce(%, '')", "upper(%)",
                    "lower(%)", "reverse(%)", "replace(%, 'a', 'а')", "normalize(%, NFD)", "left(%, -1)");
            case "boolean" -> List.of("NOT coalesce(%, false)");
            case "smallint", "integer", "bigint", "double precision" -> List.of("coalesce(%, 0) + 1", "- coalesce(%, 1)", "0");
            case "numeric" -> List.of("coalesce(%, 0) + 1", "coalesce(%, 0) + 0.000001", "- coalesce(%, 1)");
            case "uuid" -> List.of("gen_random_uuid()");
            case "date" -> List.of("coalesce(%, current_date) - 1", "% - interval '400 years'");
            case "time without time zone" -> List.of("coalesce(%, '12:00') + interval '1 minute'");
            case "timestamp with time zone" -> List.of("coalesce(%, now()) - interval '1 hour'", "% + interval '1 microsecond'",
                    "% - interval '4051 years'", "'-infinity'");
            case "jsonb" -> List.of("coalesce(%, '{}') || '{\"more\": 1}'", "'{}'::jsonb",
                    "% - (SELECT min(k) FROM jsonb_object_keys(%) k)");
            case "text[]" -> List.of("array_append(coalesce(%, '{}'), 'x')", "array_append(%, '')", "array_append(%, NULL)",
                    "ARRAY[array_to_string(%, ',')]", "%[2:]");
            case "uuid[]" -> List.of("array_append(coalesce(%, '{}'), gen_random_uuid())", "%[2:]");
            case "integer[]", "bigint[]" -> List.of("array_append(coalesce(%, '{}'), 1)", "%[2:]");
            case "bytea" -> List.of("coalesce(%, '') || '\\x00'", "sha256('x')", "substr(%, 2)");
            case "xid8" -> List.of("(%::text::numeric + 1)::text::xid8");
            default -> throw new IllegalStateException("nobody knows how to change " + this);
        };
    }
}
