-- How large a file may be.
SELECT athar_begin_migration('setting of the files');
INSERT INTO setting (id, version, name, value, source, confirmed) VALUES
    (uuidv7(), 0, 'file.mostMegabytes', '512', 'Athar practice: most megabytes of one file; a film that is longer is stored in parts', true);
