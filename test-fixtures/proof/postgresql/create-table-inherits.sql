-- setup: base.sql
-- 10-18: locks big SHARE UPDATE EXCLUSIVE

-- statement:
CREATE TABLE kid() INHERITS (big);
