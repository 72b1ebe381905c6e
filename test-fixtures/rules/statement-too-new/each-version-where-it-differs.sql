-- version: 10
-- file: V1__a.sql
CREATE TABLE jobs (id bigint PRIMARY KEY, note text);
CREATE INDEX jobs_note ON jobs (note);
-- file: V2__b.sql
-- expect: statement-too-new
ALTER TABLE jobs ADD COLUMN size integer GENERATED ALWAYS AS (length(note)) STORED;
