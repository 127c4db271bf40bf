-- A view of a list may be shown to others: to a role, or to all who may open the list. Only whose it is changes it.

ALTER TABLE list_view ADD COLUMN shared_at timestamptz, ADD COLUMN shared_role text,
    ADD CONSTRAINT list_view_shared_has_a_name CHECK (shared_at IS NULL OR name IS NOT NULL),
    ADD CONSTRAINT list_view_with_a_role_is_shared CHECK (shared_role IS NULL OR shared_at IS NOT NULL);
COMMENT ON TABLE list_view IS 'A list as one person wants it, and those whom it is shown to. Without a name: the columns chosen last.';
COMMENT ON COLUMN list_view.shared_role IS 'Who holds it sees the view; where there is none, all who may open the list.';
CREATE INDEX list_view_shared ON list_view (list_name) WHERE shared_at IS NOT NULL;
