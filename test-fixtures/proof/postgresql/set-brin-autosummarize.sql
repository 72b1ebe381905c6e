-- setup: base.sql
-- 10-18: locks big_brin ACCESS EXCLUSIVE

CREATE INDEX big_brin ON big USING brin (id);

-- statement:
ALTER INDEX big_brin SET (autosummarize = on);
