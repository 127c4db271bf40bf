-- Whoever takes content off the disk asks each second for what was removed lately.
CREATE INDEX removed_content_by_time ON removed_content (removed_at);
