-- setup: base.sql
-- 10: no set-up: 42704 type "shortest[]" does not exist
-- 11-18: refused 0A000 cannot alter type "shortest" because column "c.v" uses it

CREATE DOMAIN short AS text;
CREATE DOMAIN shorter AS short;
CREATE DOMAIN shortest AS shorter;
CREATE TABLE c (v shortest[]);
INSERT INTO c VALUES ('{c}');

-- statement:
ALTER DOMAIN short ADD CHECK (length(VALUE) < 10);
