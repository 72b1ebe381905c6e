-- setup: base.sql
-- 10-18: locks nothing

CREATE TABLE t (id int);
DROP TABLE t;

-- statement:
DO $$ BEGIN IF EXISTS (SELECT 1 FROM pg_class WHERE relname = 't') THEN DROP TABLE t; END IF; END $$;
