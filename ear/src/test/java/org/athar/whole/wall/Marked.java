package org.athar.whole.wall;

import java.util.stream.Stream;
import org.athar.engine.protocol.Role;
import org.athar.harness.Records;
import org.athar.kernel.Sensitivity;
import org.athar.security.access.AccessMatrix;
import org.athar.security.access.OperationName;

/**
 * A column whose every value carries a mark, so that an answer with the mark has shown a row of its table.
 *
 * @param operation with which its rows are read
 * @param top       the class up to which one must be allowed to
 * @param table     the table
 * @param column    the column
 */
public record Marked(OperationName operation, Sensitivity top, String table, String column) {

    private static final AccessMatrix MATRIX = new AccessMatrix();

    /** A text of each kind of record that is read aloud somewhere, by the operation and class that its rows are read with. */
    private static final String ALL = """
            READ_SITES S1 site.circumstances
            READ_SITES S1 site_happening.description_en
            READ_INCIDENTS S1 incident.summary_en
            READ_ROLL S3 roll_entry.note
            READ_CUSTODY S2 custody_item.place
            READ_REMAINS S2 human_remains.description
            READ_REMAINS S2 evidence_item.description
            READ_EXAMINATION S2 examination_trauma.description
            READ_SAMPLES S2 dna_sample.deviation
            READ_PROFILES S3 dna_profile.run_name
            READ_ELIMINATION S3 elimination_profile.source
            READ_MISSING S2 missing_person_name.tribe
            READ_MISSING S2 ante_mortem_item.content
            READ_MISSING S3 relative.name
            READ_MISSING S3 relative.phone
            READ_MISSING S3 missing_person_protected.religion
            READ_MISSING S3 consent.document
            READ_CASES S3 evidence_line.findings
            READ_CASES S3 proposal.justification
            READ_CASES S3 sheet_vote.reasons
            READ_FAMILY_STATUS S3 enquiry.note
            READ_FAMILY_STATUS S3 family_wish.words
            """;

    /** All there are. */
    public static Stream<Marked> all() {
        return ALL.lines().map(line -> line.split("[ .]"))
                .map(one -> new Marked(OperationName.valueOf(one[0]), Sensitivity.valueOf(one[1]), one[2], one[3]));
    }

    /** Marks what is on record by now. */
    public static void markAll() {
        Records.change("marks on what is kept from some", all().map(one -> "UPDATE %s SET %s = coalesce(%2$s, '') || ' %s'"
                .formatted(one.table, one.column, one.mark())).toArray(String[]::new));
    }

    /** Takes the marks off. */
    public static void liftAll() {
        Records.change("the marks are lifted", all().map(one -> "UPDATE %s SET %s = nullif(replace(%2$s, ' %s', ''), '')"
                .formatted(one.table, one.column, one.mark())).toArray(String[]::new));
    }

    /** Whether the matrix keeps such rows from a role. */
    public boolean isClosed(Role role) {
        return MATRIX.ceiling(operation, role).filter(ceiling -> ceiling.covers(top)).isEmpty();
    }

    /** Whether an answer shows a row. */
    public boolean isIn(String answer) {
        return answer.contains(mark());
    }

    /** Its table and column. */
    public String place() {
        return table + "." + column;
    }

    private String mark() {
        return "zqw" + table.replace("_", "") + column.replace("_", "") + "mark";
    }
}
