-- How many requests one account may make at the pages and at the interface for programs.
SELECT athar_begin_migration('settings of pace');
INSERT INTO setting (id, version, name, value, source, confirmed) VALUES
    (uuidv7(), 0, 'pace.perMinute', '600', 'Athar practice: a person at work makes about thirty requests a minute, a program that walks '
        'through a list with the records in it ten a second', true),
    (uuidv7(), 0, 'pace.burst', '1200', 'Athar practice: two minutes of that at once; whoever has made three quarters of it is looked '
        'at', true);
