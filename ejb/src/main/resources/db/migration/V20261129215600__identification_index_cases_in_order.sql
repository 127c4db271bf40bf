-- Lists of cases go by the day that something is due, cases without one last; the board shows the first of each stage.
CREATE INDEX identification_case_in_order ON identification_case ((coalesce(due_on, DATE '9999-12-31')), number);
CREATE INDEX identification_case_of_stage ON identification_case (stage, (coalesce(due_on, DATE '9999-12-31')), number);
