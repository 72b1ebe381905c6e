-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE

-- statement:
CREATE RULE ru AS ON DELETE TO big DO ALSO NOTHING;
