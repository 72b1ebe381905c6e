-- setup: base.sql
-- 10-18: locks bare SHARE

CREATE TABLE bare (n int);
INSERT INTO bare SELECT generate_series(1, 1000);

-- statement:
REINDEX TABLE bare;
