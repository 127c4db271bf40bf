package org.athar.adversity;

/**
 * Something that was asked for.
 *
 * @param kind         what
 * @param words        its own words, by which it is found
 * @param acknowledged whether it was answered to be done
 */
record Deed(Kind kind, String words, boolean acknowledged) {

    /** What is written, and where its words are found. */
    enum Kind {
        PROGRAM(null, "SELECT description_en FROM site_happening"),
        STEP(Work.STEP, "SELECT reasons FROM stage_event"),
        CUSTODY(Work.CUSTODY, "SELECT note FROM custody_event"),
        FILE(Work.FILE, "SELECT replace(original_name, '.pdf', '') FROM stored_file"),
        PERSON(Work.PERSON, "SELECT n.family FROM missing_person_name n JOIN missing_person p ON p.id = n.person_id "
                + "JOIN informant i ON i.person_id = p.id");

        private final Work work;
        private final String found;

        Kind(Work work, String found) {
            this.work = work;
            this.found = found;
        }

        /** Done by people inside the server; null for what programs do. */
        Work work() {
            return work;
        }

        /** The words of all that stand in the database. */
        String found() {
            return found;
        }
    }
}
