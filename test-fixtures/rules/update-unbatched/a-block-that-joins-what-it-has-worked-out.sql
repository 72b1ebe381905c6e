-- file: V1__flows.sql
CREATE TABLE flows (id bigint PRIMARY KEY, folder_id bigint, name text);
-- file: V2__joined.sql
DO $$
BEGIN
  IF EXISTS (SELECT 1 FROM pg_class WHERE relname = 'folders') THEN
    -- expect: update-unbatched
    WITH dangling AS (SELECT id FROM flows WHERE folder_id IS NOT NULL)
    UPDATE flows w SET folder_id = NULL FROM dangling d WHERE w.id = d.id;
  END IF;
END $$;
-- file: V3__joined.sql
DO $$
BEGIN
  -- expect: update-unbatched
  UPDATE flows SET folder_id = NULL FROM (SELECT id FROM flows) "Dangling" WHERE "Dangling".id = flows.id;
END $$;
-- file: V4__one_by_one.sql
DO $$
DECLARE r record;
BEGIN
  FOR r IN SELECT id FROM flows WHERE folder_id IS NOT NULL LOOP
    -- expect: batches-in-one-transaction
    UPDATE flows SET folder_id = NULL WHERE id = r.id;
  END LOOP;
END $$;
-- file: V5__batch_by_batch.sql
DO $$
DECLARE
  last_id bigint := 0;
BEGIN
  LOOP
    -- expect: batches-in-one-transaction
    WITH batch AS (SELECT id FROM flows WHERE id > last_id ORDER BY id LIMIT 1000),
      changed AS (UPDATE flows f SET folder_id = NULL FROM batch b WHERE f.id = b.id)
    SELECT max(id) INTO last_id FROM batch;
    EXIT WHEN last_id IS NULL;
  END LOOP;
END $$;
