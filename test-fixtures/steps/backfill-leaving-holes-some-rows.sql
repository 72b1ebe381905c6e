-- The rows that the UPDATE leaves alone stay alone.
-- rule: backfill-leaving-holes
-- file: V1__things.sql
CREATE TABLE things (id bigint PRIMARY KEY, owner text);
INSERT INTO things VALUES (100, 'us'), (101, NULL);
-- file: V2__column.sql
ALTER TABLE things ADD COLUMN source text;
-- file: V3__backfill.sql same deploy
-- expect: backfill-leaving-holes, update-unbatched
UPDATE things SET source = 'backend' WHERE owner IS NOT NULL;
-- old version: INSERT INTO things (id, owner) SELECT count(*), 'us' FROM things
-- new version: INSERT INTO things (id, owner, source) VALUES (-1, 'us', 'frontend') ON CONFLICT DO NOTHING
-- in the end: SELECT source = 'frontend' FROM things WHERE id = -1
-- in the end: SELECT source IS NULL FROM things WHERE id = 101
-- in the end: SELECT bool_and(source = 'backend') FROM things WHERE id >= 0 AND owner = 'us'
