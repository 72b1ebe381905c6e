-- setup: base.sql
-- 10-18: refused 42710 policy "own" for table "big" already exists

CREATE POLICY own ON big USING (true);

-- statement:
CREATE POLICY own ON big USING (false);
