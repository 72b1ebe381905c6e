-- setup: base.sql
-- 10-18: locks notes ACCESS EXCLUSIVE, notes_pkey ACCESS SHARE

CREATE TABLE notes (id bigint NOT NULL, note text);
INSERT INTO notes SELECT g, 'n' || g FROM generate_series(1, 1000) g;
CREATE UNIQUE INDEX notes_pkey ON notes (id);

-- statement:
ALTER TABLE notes ADD CONSTRAINT notes_pkey PRIMARY KEY USING INDEX notes_pkey;
