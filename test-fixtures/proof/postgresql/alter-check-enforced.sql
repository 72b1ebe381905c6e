-- setup: base.sql
-- 10-17: refused 42601 syntax error at or near "ENFORCED"
-- 18: refused 42809 cannot alter enforceability of constraint "positive" of relation "big"

ALTER TABLE big ADD CONSTRAINT positive CHECK (i4 >= 0);

-- statement:
ALTER TABLE big ALTER CONSTRAINT positive NOT ENFORCED;
