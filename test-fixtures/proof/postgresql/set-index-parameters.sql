-- setup: base.sql
-- 10-18: locks a_brin ACCESS EXCLUSIVE, a_gin ACCESS EXCLUSIVE, a_gist ACCESS EXCLUSIVE, a_hash SHARE UPDATE EXCLUSIVE, b_gin ACCESS EXCLUSIVE

CREATE TABLE a (id int, x int[], p point, t text);
CREATE INDEX a_gin ON a USING gin (x);
CREATE INDEX a_gist ON a USING gist (p);
CREATE INDEX a_brin ON a USING brin (id);
CREATE INDEX a_hash ON a USING hash (id);
CREATE INDEX b_gin ON a USING gin (x);

-- statement:
ALTER INDEX a_gin SET (fastupdate = off);
ALTER INDEX b_gin SET (gin_pending_list_limit = 100);
ALTER INDEX a_gist SET (buffering = on);
ALTER INDEX a_brin SET (pages_per_range = 5);
ALTER INDEX a_hash SET (fillfactor = 50);
