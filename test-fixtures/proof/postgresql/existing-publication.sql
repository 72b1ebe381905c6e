-- setup: base.sql
-- 10-18: refused 42710 publication "pub" already exists

CREATE PUBLICATION pub;

-- statement:
CREATE PUBLICATION pub;
