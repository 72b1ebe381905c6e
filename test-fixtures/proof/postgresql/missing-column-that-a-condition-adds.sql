-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE

DO $$ BEGIN IF current_setting('server_version_num')::int > 90000 THEN ALTER TABLE big ADD COLUMN w int; END IF; END $$;

-- statement:
ALTER TABLE big DROP COLUMN w;
