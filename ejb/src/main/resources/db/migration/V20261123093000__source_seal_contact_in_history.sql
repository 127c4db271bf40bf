-- A contact is opened by an act of its own, with a reason; the history, which asks for none, never shows it.
UPDATE tracked_column SET sensitivity = 'S4' WHERE table_name = 'source' AND column_name = 'contact';
