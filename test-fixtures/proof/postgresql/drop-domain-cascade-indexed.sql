-- setup: base.sql
-- 10-18: locks coded ACCESS EXCLUSIVE, coded_c_idx ACCESS EXCLUSIVE

CREATE DOMAIN code AS varchar(50);
CREATE TABLE coded (id int, c code);
CREATE INDEX ON coded (c);
INSERT INTO coded SELECT g, 'c' FROM generate_series(1, 100) g;

-- statement:
DROP DOMAIN code CASCADE;
