-- setup: base.sql
-- 10-18: refused 55000 cannot delete from table "apart" because it does not have a replica identity and publishes deletes

CREATE TABLE apart (a int, b int);
INSERT INTO apart SELECT g, g FROM generate_series(1, 5000) g;
CREATE PUBLICATION told FOR ALL TABLES;

-- statement:
DELETE FROM apart WHERE a = 1;
