-- People who work with the system, their accounts, what each may do and where, and the settings that rules ask for.

CREATE TABLE staff_member (
    id           uuid    PRIMARY KEY,
    version      bigint  NOT NULL,
    name_en      text    NOT NULL,
    name_ar      text,
    name_ckb     text,
    institution  text,
    profession   text,
    disciplines  text[]  NOT NULL DEFAULT '{}',
    active_from  date    NOT NULL,
    active_until date,
    invented     boolean NOT NULL DEFAULT false,
    CONSTRAINT staff_member_ends_after_it_begins CHECK (active_until IS NULL OR active_until >= active_from)
);
COMMENT ON TABLE staff_member IS 'A person who works with the system; one person however many accounts.';

CREATE TABLE staff_account (
    id              uuid   PRIMARY KEY,
    version         bigint NOT NULL,
    staff_member_id uuid   NOT NULL REFERENCES staff_member,
    username        text   NOT NULL,
    CONSTRAINT staff_account_belongs_to_one_person UNIQUE (username)
);
COMMENT ON TABLE staff_account IS 'A sign-in name of a person, as the sign-in server knows it.';

CREATE TABLE staff_grant (
    id              uuid        PRIMARY KEY,
    version         bigint      NOT NULL,
    staff_member_id uuid        NOT NULL REFERENCES staff_member,
    role            text        NOT NULL,
    scope_kind      text        NOT NULL,
    scope_id        uuid,
    status          text        NOT NULL,
    reason          text        NOT NULL,
    founding        boolean     NOT NULL DEFAULT false,
    valid_from      date        NOT NULL,
    valid_until     date,
    proposed_by     uuid        REFERENCES staff_member,
    proposed_at     timestamptz NOT NULL,
    decided_by      uuid        REFERENCES staff_member,
    decided_at      timestamptz,
    CONSTRAINT staff_grant_status_is_known CHECK (status IN ('PROPOSED', 'IN_FORCE', 'DECLINED', 'REVOKED')),
    CONSTRAINT staff_grant_scope_is_known CHECK (scope_kind IN ('PROGRAMME', 'SITE', 'INCIDENT', 'OFFICE', 'LABORATORY', 'SITTING')),
    CONSTRAINT staff_grant_names_what_it_covers CHECK ((scope_kind = 'PROGRAMME') = (scope_id IS NULL)),
    CONSTRAINT staff_grant_of_system_is_never_made CHECK (role <> 'SYSTEM'),
    CONSTRAINT staff_grant_is_decided_by_another CHECK (decided_by <> proposed_by),
    CONSTRAINT staff_grant_is_not_decided_by_its_holder CHECK (decided_by <> staff_member_id),
    CONSTRAINT staff_grant_in_force_is_approved CHECK (status <> 'IN_FORCE' OR founding OR decided_by IS NOT NULL)
);
COMMENT ON TABLE staff_grant IS 'What a person may do and where: asked for by one, approved by another. Counts only together with the same role at sign-in.';
CREATE INDEX staff_grant_by_member ON staff_grant (staff_member_id);

CREATE TABLE setting (
    id             uuid        PRIMARY KEY,
    version        bigint      NOT NULL,
    name           text        NOT NULL UNIQUE,
    value          text        NOT NULL,
    source         text        NOT NULL,
    confirmed      boolean     NOT NULL DEFAULT false,
    proposed_value text,
    proposed_by    uuid        REFERENCES staff_member,
    proposed_at    timestamptz,
    reason         text
);
COMMENT ON TABLE setting IS 'A value that a rule asks for, with where it comes from and whether the authority has confirmed it.';

SELECT athar_track('staff_member', 'S1');
SELECT athar_track('staff_account', 'S1');
SELECT athar_track('staff_grant', 'S1');
SELECT athar_track('setting', 'S1');
SELECT athar_grant('staff_member');
SELECT athar_grant('staff_account');
SELECT athar_grant('staff_grant');
SELECT athar_grant('setting');
