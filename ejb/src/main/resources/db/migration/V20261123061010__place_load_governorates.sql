-- Iraq and its nineteen governorates. Halabja is not in the source: it has its ISO code and no P-code, since none is invented;
-- its district still stands under Al-Sulaymaniyah, as in the source.
-- Source: Open Admin Data (https://openadmindata.org/iq/), repository open-admin-data/iraq-administrative-divisions, commit ad85f428
-- of 2026-08-20, CC BY 4.0. ISO 3166-2 codes and the governorates' Sorani names are ours. See NOTICE.
INSERT INTO administrative_area (id, level, pcode, parent_id, name_en, name_ar, name_ckb, iso, latitude, longitude)
VALUES (md5('area:IQ')::uuid, 0, 'IQ', NULL, 'Iraq', 'العراق', 'عێراق', 'IQ', NULL, NULL);

INSERT INTO administrative_area (id, level, pcode, parent_id, name_en, name_ar, name_ckb, iso, latitude, longitude)
SELECT md5('area:' || coalesce(v.pcode, v.iso))::uuid, 1, v.pcode, parent.id, v.en, v.ar, v.ckb, v.iso, v.lat, v.lon
FROM (VALUES
    ('IQG01', 'IQ', 'Al-Anbar', 'الانبار', 'ئەنبار', 'IQ-AN', 33.178, 41.398),
    ('IQG02', 'IQ', 'Al-Basrah', 'البصرة', 'بەسرە', 'IQ-BA', 30.208, 47.502),
    ('IQG03', 'IQ', 'Al-Muthanna', 'المثنى', 'موسەننا', 'IQ-MU', 30.405, 45.36),
    ('IQG04', 'IQ', 'Al-Najaf', 'النجف', 'نەجەف', 'IQ-NA', 31.101, 43.364),
    ('IQG05', 'IQ', 'Al-Qadissiya', 'القادسية', 'قادسیە', 'IQ-QA', 31.843, 45.167),
    ('IQG06', 'IQ', 'Al-Sulaymaniyah', 'السليمانية', 'سلێمانی', 'IQ-SU', 35.532, 45.377),
    ('IQG07', 'IQ', 'Babil', 'بابل', 'بابل', 'IQ-BB', 32.58, 44.636),
    ('IQG08', 'IQ', 'Baghdad', 'بغداد', 'بەغدا', 'IQ-BG', 33.278, 44.379),
    ('IQG09', 'IQ', 'Duhok', 'دهوك', 'دهۆک', 'IQ-DA', 37.046, 43.138),
    ('IQG10', 'IQ', 'Diyala', 'ديالى', 'دیالە', 'IQ-DI', 34.071, 44.896),
    ('IQG11', 'IQ', 'Erbil', 'اربيل', 'ھەولێر', 'IQ-AR', 36.379, 44.21),
    ('IQG12', 'IQ', 'Kerbala', 'كربلاء', 'کەربەلا', 'IQ-KA', 32.498, 43.8),
    ('IQG13', 'IQ', 'Kirkuk', 'كركوك', 'کەرکووک', 'IQ-KI', 35.288, 44.061),
    ('IQG14', 'IQ', 'Maysan', 'ميسان', 'میسان', 'IQ-MA', 32, 47.134),
    ('IQG15', 'IQ', 'Ninewa', 'نينوى', 'نەینەوا', 'IQ-NI', 35.994, 42.362),
    ('IQG16', 'IQ', 'Salah Al-Din', 'صلاح الدين', 'سەلاحەددین', 'IQ-SD', 34.66, 43.634),
    ('IQG17', 'IQ', 'Thi Qar', 'ذي قار', 'زیقار', 'IQ-DQ', 31.29, 46.274),
    ('IQG18', 'IQ', 'Wassit', 'واسط', 'واست', 'IQ-WA', 32.712, 45.702),
    (NULL, 'IQ', 'Halabja', 'حلبجة', 'هەڵەبجە', 'IQ-HA', NULL, NULL)
) AS v(pcode, parent, en, ar, ckb, iso, lat, lon)
JOIN administrative_area parent ON parent.pcode = v.parent;

DO $$
BEGIN
    IF (SELECT count(*) FROM administrative_area WHERE level = 1) <> 19 THEN
        RAISE EXCEPTION 'expected 19 areas of level 1';
    END IF;
END
$$;
