-- What the version to come writes is not for the trigger to write over.
-- rule: backfill-leaving-holes
-- file: V1__things.sql
CREATE TABLE builds (id bigint PRIMARY KEY, "deployedAt" timestamptz, note text);
-- file: V2__column.sql
ALTER TABLE builds ADD COLUMN "builtAt" timestamptz;
-- file: V3__backfill.sql same deploy
-- expect: backfill-leaving-holes, update-unbatched
UPDATE builds SET "builtAt" = "deployedAt";
-- old version: INSERT INTO builds (id, "deployedAt") SELECT count(*), '2020-01-01' FROM builds
-- old version: UPDATE builds SET "deployedAt" = '2021-01-01' WHERE id = 0
-- new version: INSERT INTO builds (id, "builtAt") VALUES (-1, '2022-01-01') ON CONFLICT DO NOTHING
-- new version: UPDATE builds SET note = 'x' WHERE id = -1
-- new version: UPDATE builds SET "builtAt" = '2023-01-01', "deployedAt" = '2024-01-01' WHERE id = 1
-- in the end: SELECT "builtAt" = '2022-01-01' FROM builds WHERE id = -1
-- in the end: SELECT "builtAt" = '2021-01-01' FROM builds WHERE id = 0
-- in the end: SELECT "builtAt" = '2023-01-01' FROM builds WHERE id = 1
-- in the end: SELECT bool_and("builtAt" = '2020-01-01') FROM builds WHERE id > 1
