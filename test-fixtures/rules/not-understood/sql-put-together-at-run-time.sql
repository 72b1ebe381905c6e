-- file: V1__a.sql
-- expect: not-understood
DO $$ BEGIN EXECUTE 'DROP TABLE ' || (SELECT max(name) FROM old_tables); END $$;
