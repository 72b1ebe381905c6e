-- setup: base.sql
-- outside a transaction
-- 10-11: refused 42601 syntax error at or near "CONCURRENTLY"
-- 12-18: locks bare SHARE UPDATE EXCLUSIVE

CREATE TABLE bare (n int);
INSERT INTO bare SELECT generate_series(1, 1000);

-- statement:
REINDEX TABLE CONCURRENTLY bare;
