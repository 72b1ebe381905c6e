-- setup: base.sql
-- 10-18: refused 55000 cannot update table "apart" because it does not have a replica identity and publishes updates

CREATE TABLE apart (a int, b int);
INSERT INTO apart SELECT g, g FROM generate_series(1, 5000) g;
ALTER TABLE apart ADD PRIMARY KEY (a);
ALTER TABLE apart REPLICA IDENTITY NOTHING;
CREATE PUBLICATION told FOR TABLE apart;

-- statement:
UPDATE apart SET b = 1 WHERE a = 1;
