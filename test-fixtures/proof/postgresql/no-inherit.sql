-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE, par ACCESS SHARE

CREATE TABLE par(LIKE big INCLUDING DEFAULTS);
ALTER TABLE big INHERIT par;

-- statement:
ALTER TABLE big NO INHERIT par;
