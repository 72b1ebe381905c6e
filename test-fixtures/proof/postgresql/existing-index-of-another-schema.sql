-- setup: base.sql
-- 10-18: locks parent SHARE; scans parent; builds other_idx

CREATE INDEX other_idx ON s2.other (id);

-- statement:
CREATE INDEX other_idx ON parent (code);
