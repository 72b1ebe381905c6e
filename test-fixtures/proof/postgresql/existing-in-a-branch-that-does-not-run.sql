-- setup: base.sql
-- 10-18: locks nothing


-- statement:
DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_class WHERE relname = 'big') THEN CREATE TABLE big (id int); END IF; END $$;
