-- file: V1__shop.sql
CREATE TABLE sets (id bigint PRIMARY KEY);
CREATE TABLE hooks (id bigint PRIMARY KEY, set_id bigint REFERENCES sets, other_set_id bigint REFERENCES sets);
CREATE TABLE items (id bigint PRIMARY KEY, set_id bigint REFERENCES sets);
CREATE TABLE notes (id bigint PRIMARY KEY, set_id bigint CONSTRAINT notes_set REFERENCES sets);
CREATE VIEW all_sets AS SELECT id FROM sets;
CREATE TABLE kinds (id bigint PRIMARY KEY);
CREATE TABLE things (id bigint PRIMARY KEY, kind_id bigint REFERENCES kinds, other_kind_id bigint REFERENCES kinds);
-- file: V2__gone.sql
-- expect: drop-table
DROP TABLE sets CASCADE;
-- expect: drop-column
ALTER TABLE hooks DROP COLUMN set_id;
-- expect: drop-column
ALTER TABLE hooks DROP COLUMN other_set_id;
-- expect: drop-table
DROP TABLE items CASCADE;
-- expect: several-tables-locked
ALTER TABLE notes DROP CONSTRAINT IF EXISTS notes_set;
-- expect: drop-view
DROP VIEW IF EXISTS all_sets;
-- file: V3__one_of_two.sql
-- expect: drop-table, drop-cascade
DROP TABLE kinds CASCADE;
-- expect: drop-column
ALTER TABLE things DROP COLUMN kind_id;
-- file: V4__unknown.sql
CREATE TABLE lines (id bigint PRIMARY KEY, old_id bigint REFERENCES old);
-- file: V5__unknown.sql
-- expect: drop-table, drop-cascade
DROP TABLE old CASCADE;
