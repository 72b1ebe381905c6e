-- setup: base.sql
-- 10-18: locks nothing

-- statement:
CREATE SUBSCRIPTION elsewhere CONNECTION 'dbname=nowhere' PUBLICATION p WITH (connect = false);
