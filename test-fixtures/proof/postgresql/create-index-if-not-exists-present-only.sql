-- setup: base.sql
-- 10: refused 42601 syntax error at or near "ONLY"
-- 11-18: locks big SHARE

-- statement:
CREATE INDEX IF NOT EXISTS big_extra_idx ON ONLY big (extra);
