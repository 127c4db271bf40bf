-- A missing person belongs to an incident, and was held in a facility, that are on record.
ALTER TABLE missing_person
    ADD CONSTRAINT missing_person_incident_is_on_record FOREIGN KEY (incident_id) REFERENCES incident,
    ADD CONSTRAINT missing_person_facility_is_on_record FOREIGN KEY (facility_id) REFERENCES facility;
