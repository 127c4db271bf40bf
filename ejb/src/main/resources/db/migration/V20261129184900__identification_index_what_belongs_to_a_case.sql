-- Whatever is read with a case, or asked of a person, has an index: without one, each step of a case reads whole tables, and the
-- steps of a country take as long as the square of its cases.
CREATE INDEX case_by_main_case ON identification_case (main_case_id) WHERE main_case_id IS NOT NULL;
CREATE INDEX line_departure_by_arrival ON line_departure (to_case_id);
CREATE INDEX exclusion_by_case ON exclusion (case_id);
CREATE INDEX exclusion_by_person ON exclusion (missing_person_id);
CREATE INDEX death_certificate_by_case ON death_certificate (case_id);
CREATE INDEX family_notice_by_case ON family_notice (case_id);
CREATE INDEX remains_return_by_case ON remains_return (case_id);
CREATE INDEX remains_keeping_by_case ON remains_keeping (case_id);
CREATE INDEX remains_burial_by_case ON remains_burial (case_id);
CREATE INDEX later_finds_wish_by_case ON later_finds_wish (case_id);
CREATE INDEX nameless_burial_by_case ON nameless_burial (case_id);
