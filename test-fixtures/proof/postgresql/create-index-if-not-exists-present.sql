-- setup: base.sql
-- 10-18: locks big SHARE

-- statement:
CREATE INDEX IF NOT EXISTS big_extra_idx ON big(extra);
