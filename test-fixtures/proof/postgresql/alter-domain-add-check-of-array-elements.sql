-- setup: base.sql
-- 10: no set-up: 42704 type "short[]" does not exist
-- 11-18: refused 0A000 cannot alter type "short" because column "c.v" uses it

CREATE DOMAIN short AS text;
CREATE TABLE c (v short[]);
INSERT INTO c VALUES ('{c}');

-- statement:
ALTER DOMAIN short ADD CHECK (length(VALUE) < 10);
