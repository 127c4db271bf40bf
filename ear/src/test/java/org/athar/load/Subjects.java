package org.athar.load;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Records that people ask for, drawn anew for each run.
 *
 * @param sites   numbers of sites
 * @param cases   numbers of cases
 * @param persons numbers of missing persons
 * @param families those among them whose families the liaison officer speaks with
 * @param words   names to look for
 */
record Subjects(List<String> sites, List<String> cases, List<String> persons, List<String> families,
        List<String> words) {

    private static final int DRAWN = 1_000;
    private static final String FAMILIES = """
            SELECT p.ref FROM missing_person p JOIN staff_account a ON a.username = '%s' JOIN staff_grant g USING (staff_member_id)
            WHERE g.role = 'LIAISON_OFFICER' AND (g.scope_kind = 'PROGRAMME' OR g.scope_id = p.office_id)""";

    static Subjects drawn(Connection superuser) throws SQLException {
        return new Subjects(column(superuser, "SELECT ref FROM site"), column(superuser, "SELECT number FROM identification_case"),
                column(superuser, "SELECT ref FROM missing_person"),
                column(superuser, FAMILIES.formatted(Trade.LIAISON_OFFICER.account(0))),
                column(superuser, "SELECT concat_ws(' ', given, family) FROM missing_person_name WHERE given IS NOT NULL"));
    }

    private static List<String> column(Connection superuser, String query) throws SQLException {
        try (Statement statement = superuser.createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM (" + query + ") one ORDER BY random() LIMIT " + DRAWN)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return List.copyOf(values);
        }
    }
}
