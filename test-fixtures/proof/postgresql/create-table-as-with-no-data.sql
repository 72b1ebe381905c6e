-- setup: base.sql
-- 10-18: locks seen ACCESS SHARE

CREATE VIEW seen AS SELECT * FROM big;

-- statement:
CREATE TABLE cp AS SELECT id FROM seen WITH NO DATA;
