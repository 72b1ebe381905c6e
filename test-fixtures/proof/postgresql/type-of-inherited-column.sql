-- setup: base.sql
-- 10-18: refused 42P16 cannot alter inherited column "v"

CREATE TABLE kid(own int) INHERITS (big);

-- statement:
ALTER TABLE kid ALTER COLUMN v TYPE text;
