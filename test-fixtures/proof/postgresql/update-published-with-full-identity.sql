-- setup: base.sql
-- 10-18: locks apart ROW EXCLUSIVE; scans apart; changes apart

CREATE TABLE apart (a int, b int);
INSERT INTO apart SELECT g, g FROM generate_series(1, 5000) g;
ALTER TABLE apart REPLICA IDENTITY FULL;
CREATE PUBLICATION told FOR TABLE apart;

-- statement:
UPDATE apart SET b = 1 WHERE a = 1;
