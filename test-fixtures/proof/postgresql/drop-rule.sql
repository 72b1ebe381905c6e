-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE

CREATE RULE ru AS ON DELETE TO big DO ALSO NOTHING;

-- statement:
DROP RULE ru ON big;
