-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE, par SHARE UPDATE EXCLUSIVE

CREATE TABLE par(LIKE big INCLUDING DEFAULTS);

-- statement:
ALTER TABLE big INHERIT par;
