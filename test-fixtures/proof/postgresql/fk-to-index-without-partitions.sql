-- setup: base.sql
-- 10: no set-up: 42601 syntax error at or near "ONLY"
-- 11: refused 42809 cannot reference partitioned table "p"
-- 12-18: refused 42830 there is no unique constraint matching given keys for referenced table "p"

CREATE TABLE p (a int, b int) PARTITION BY RANGE (a);
CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (9);
CREATE UNIQUE INDEX p_a_idx ON ONLY p (a);
CREATE UNIQUE INDEX p1_a_idx ON p1 (a);
CREATE TABLE q (a int);

-- statement:
ALTER TABLE q ADD FOREIGN KEY (a) REFERENCES p (a);
-- accepted 12-18:
ALTER INDEX p_a_idx ATTACH PARTITION p1_a_idx;
ALTER TABLE q ADD FOREIGN KEY (a) REFERENCES p (a);
-- accepted 11:
ALTER TABLE q ADD FOREIGN KEY (a) REFERENCES p1 (a);
