-- Frequencies of alleles in populations, as versioned data with their source; the nearest to Iraq that is published freely comes along.
CREATE TABLE frequency_database (
    id          uuid        PRIMARY KEY,
    version     bigint      NOT NULL,
    name        text        NOT NULL,
    edition     text        NOT NULL,
    population  text        NOT NULL,
    source      text        NOT NULL,
    licence     text        NOT NULL,
    persons     integer,
    treatment   text        NOT NULL,
    loci        text        NOT NULL,
    digest      text        NOT NULL UNIQUE,
    withdrawn   boolean     NOT NULL DEFAULT false,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid        REFERENCES staff_member,
    CONSTRAINT frequency_database_edition_stands_once UNIQUE (name, edition),
    CONSTRAINT frequency_database_is_of_somebody CHECK (persons > 0),
    CONSTRAINT frequency_database_has_its_digest CHECK (digest = encode(sha256(convert_to(loci, 'UTF8')), 'hex'))
);
COMMENT ON TABLE frequency_database IS 'How often alleles are in a population, with the source, and what was done with its numbers '
    'before they were used. What was loaded is never changed: another edition is another row (rule D4).';
COMMENT ON COLUMN frequency_database.loci IS 'A marker a line, its alleles with their frequencies: TPOX 8=0.515197 9=0.075735 ...';
COMMENT ON COLUMN frequency_database.treatment IS 'What was done with the numbers of the source: which least frequency, whether they were '
    'made to sum to one.';

SELECT athar_track('frequency_database', 'S1');
SELECT athar_grant('frequency_database');
INSERT INTO access_area (area, operation) VALUES ('FREQUENCY', 'READ_FREQUENCIES');
SELECT athar_wall('frequency_database', 'FREQUENCY', 'S1');

SELECT athar_begin_migration('frequencies of West Asia');
INSERT INTO frequency_database (id, version, name, edition, population, source, licence, treatment, loci, digest, recorded_at) VALUES
    (uuidv7(), 0, 'West Asia', 'norSTR 0.1.0', 'West Asia', 'norSTR 0.1.0, table westAsiaDB (R package by Magnus Dehli Vigeland)', 'MIT',
    'As published: each marker sums to one within 0.000001. The size of the sample is not stated there, so no least frequency was set.',
    'D1S1656 8=0.005262 9=0.005262 11=0.067675 12=0.120354 13=0.092405 14=0.132719 15=0.203025 15.3=0.018215 ' ||
    '16=0.188899 16.3=0.010525 17=0.072938 17.3=0.04762 18=0.003219 18.3=0.02077 19.3=0.011112' || E'\n' ||
    'TPOX 7=0.015147 8=0.515197 9=0.075735 10=0.085833 11=0.272745 12=0.035343' || E'\n' ||
    'D2S441 9=0.0041 10=0.128113 11=0.376038 11.3=0.086809 12=0.057906 13=0.016502 13.3=0.0041 14=0.252125 ' ||
    '15=0.070207 16=0.0041' || E'\n' ||
    'D2S1338 16=0.028926 17=0.161157 18=0.11157 19=0.152893 20=0.140496 21=0.028926 22=0.057851 23=0.157025 ' ||
    '24=0.070248 25=0.090908' || E'\n' ||
    'D3S1358 12=0.014994 14=0.02499 15=0.279988 16=0.314975 17=0.220012 18=0.145041' || E'\n' ||
    'FGA 17=0.014421 18=0.028841 19=0.057681 20=0.081715 21=0.163525 21.2=0.019227 22=0.100943 22.2=0.024034 ' ||
    '23=0.187559 23.2=0.019227 24=0.110556 24.2=0.01442 25=0.115363 26=0.048068 28=0.01442' || E'\n' ||
    'D5S818 8=0.02499 9=0.084967 10=0.135045 11=0.329969 12=0.254998 13=0.155037 14=0.014994' || E'\n' ||
    'CSF1PO 8=0.014994 9=0.039985 10=0.254998 11=0.380047 12=0.27499 13=0.034986' || E'\n' ||
    'D7S820 7=0.0343 8=0.132398 8.3=0.0147 9=0.102902 10=0.2353 11=0.2304 12=0.166699 12.1=0.0147 13=0.053901 ' ||
    '14=0.0147' || E'\n' ||
    'D8S1179 8=0.024745 9=0.019796 10=0.084134 11=0.064338 12=0.10393 13=0.267346 14=0.178263 15=0.19311 ' ||
    '16=0.039593 17=0.024745' || E'\n' ||
    'D10S1248 11=0.0083 12=0.0165 13=0.2397 14=0.3058 15=0.2644 16=0.1281 17=0.0331 18=0.0041' || E'\n' ||
    'TH01 6=0.2653 7=0.199 8=0.1071 9=0.2449 9.3=0.1378 10=0.0459' || E'\n' ||
    'vWA 14=0.141429 15=0.141429 16=0.181809 17=0.232284 18=0.146477 19=0.136382 20=0.02019' || E'\n' ||
    'D12S391 15=0.011296 16=0.008474 17=0.138421 17.3=0.008455 18=0.138421 18.3=0.01977 19=0.138421 19.2=0.008454 ' ||
    '19.3=0.011306 20=0.110176 21=0.175149 22=0.084753 23=0.084753 24=0.033897 25=0.028254' || E'\n' ||
    'D13S317 7=0.015147 8=0.131373 9=0.080784 10=0.090883 11=0.287892 12=0.277794 13=0.070686 14=0.045441' || E'\n' ||
    'D16S539 8=0.035343 9=0.176814 10=0.085834 11=0.323235 12=0.232353 13=0.121176 14=0.025245' || E'\n' ||
    'D18S51 10=0.0196 11=0.034301 12=0.137298 13=0.176499 14=0.196099 15=0.102902 16=0.122598 17=0.058801 ' ||
    '17.2=0.0147 18=0.034301 19=0.068601 20=0.0147 22=0.0196' || E'\n' ||
    'D19S433 6.2=0.0041 11=0.0083 12=0.0992 13=0.1901 13.2=0.0083 14=0.3594 14.2=0.0331 15=0.1405 15.2=0.0661 ' ||
    '16=0.0496 16.2=0.0207 17=0.0041 17.2=0.0124 18.2=0.0041' || E'\n' ||
    'D21S11 26=0.014558 27=0.029115 28=0.116461 29=0.155376 29.2=0.014558 30=0.218459 30.1=0.014557 30.2=0.05823 ' ||
    '31=0.043673 31.2=0.126261 32=0.014557 32.2=0.160228 33.2=0.033967' || E'\n' ||
    'D22S1045 10=0.0041 11=0.1281 12=0.0124 14=0.0909 15=0.4091 16=0.2934 17=0.0579 18=0.0041' || E'\n' ||
    'Penta D 2.2=0.014846 8=0.029691 9=0.12876 10=0.158451 11=0.26732 12=0.118766 13=0.123811 14=0.094023 ' ||
    '15=0.049486 16=0.014846' || E'\n' ||
    'Penta E 5=0.080938 7=0.104742 8=0.023805 9=0.028566 10=0.038088 11=0.09522 12=0.147685 13=0.119119 14=0.057132 ' ||
    '15=0.071415 16=0.04761 17=0.076177 18=0.028566 19=0.028566 20=0.023805 21=0.014283 23=0.014283' || E'\n' ||
    'SE33 8=0.004065 9=0.012195 11=0.004065 12.3=0.004065 13=0.00813 14=0.020325 14.2=0.004065 14.3=0.00813 ' ||
    '15=0.020325 15.2=0.00813 16=0.069106 17=0.097562 17.3=0.004065 18=0.089431 19=0.105692 20=0.036585 ' ||
    '20.2=0.004065 21=0.01626 21.2=0.012195 22=0.012195 22.2=0.03252 23.2=0.012195 24.2=0.056911 25.2=0.020325 ' ||
    '26.2=0.04065 27.2=0.044715 28.2=0.060976 29.2=0.052846 30=0.004065 30.2=0.052846 31.2=0.044715 32.2=0.012195 ' ||
    '33.2=0.004065 34=0.00813 34.2=0.004065 35=0.004065 37.2=0.004065',
    '807bae4700ca07c2488c9cb589db01ffc69da839515240ca71de599a46afff78', now());
