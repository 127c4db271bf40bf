-- One folding of spellings for every search: the twin of org.athar.kernel.Folding. A test compares the two letter by letter.

CREATE FUNCTION athar_fold(written text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
    SELECT btrim(regexp_replace(regexp_replace(regexp_replace(
        translate(
            lower(regexp_replace(normalize(written, NFKD), -- marks, invisible signs, tatweel, hamza, modifier letters
                '[\u00AD\u0300-\u036F\u0483-\u0487\u0591-\u05BD\u05BF\u05C1-\u05C2\u05C4-\u05C5\u05C7'
                '\u0600-\u0605\u0610-\u061A\u061C\u064B-\u065F\u0670\u06D6-\u06DD\u06DF-\u06E4\u06E7-\u06E8'
                '\u06EA-\u06ED\u070F\u0711\u0730-\u074A\u07A6-\u07B0\u07EB-\u07F3\u07FD\u0816-\u0819\u081B-\u0823'
                '\u0825-\u0827\u0829-\u082D\u0859-\u085B\u08D3-\u08FF\u1AB0-\u1ABD\u1ABF-\u1AC0\u1DC0-\u1DF9'
                '\u1DFB-\u1DFF\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\u20D0-\u20DC\u20E1'
                '\u20E5-\u20F0\uFE00-\uFE0F\uFE20-\uFE2F\uFEFF\uFFF9-\uFFFB'
                '\u0640\u0621\u02B0-\u02FF]', '', 'g') COLLATE "pg_c_utf8"),
            U&'\0671\0649\06CC\06D0\06CD\0629\06D5\06BE\06C1\0643\06AA\06C6\06CE\0695\06B5\06AF\067E\0686\06A4'
            '\0660\0661\0662\0663\0664\0665\0666\0667\0668\0669\06F0\06F1\06F2\06F3\06F4\06F5\06F6\06F7\06F8\06F9',
            U&'\0627\064A\064A\064A\064A\0647\0647\0647\0647\06A9\06A9\0648\064A\0631\0644\06A9\0628\062C\0641'
            '01234567890123456789'),
        '[[:space:],\u060C/]+', ' ', 'g'), '[^[:alnum:] ]+', '', 'g'), ' +', ' ', 'g'))
$$;
COMMENT ON FUNCTION athar_fold(text) IS 'A text without what spellings differ in, for finding it; never shown.';

CREATE FUNCTION athar_finds(written text, words text) RETURNS boolean LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT coalesce(bool_and(strpos(folded.text, word) > 0), true)
    FROM (SELECT athar_fold(coalesce(written, '')) AS text OFFSET 0) folded, string_to_table(words, ' ') word
$$;
COMMENT ON FUNCTION athar_finds(text, text) IS 'Whether each of these words, folded and one blank apart, is somewhere in the folded text.';

REVOKE EXECUTE ON FUNCTION athar_fold(text), athar_finds(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION athar_fold(text), athar_finds(text, text) TO athar_app;
