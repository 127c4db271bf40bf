-- From how many rows on a second person lets an export out.
SELECT athar_begin_migration('setting of exports');
INSERT INTO setting (id, version, name, value, source, confirmed) VALUES
    (uuidv7(), 0, 'export.bulk', '100', 'Athar practice (four eyes): most rows of an export that nobody else has to approve; what is '
        'of class S3 needs approval whatever its size', false);
