-- setup: base.sql
-- empty: below, lowest
-- 10-11: no set-up: 42601 syntax error at or near "("
-- 12-16: refused 42601 syntax error at or near "EXPRESSION"
-- 17-18: locks below ACCESS EXCLUSIVE, gen ACCESS EXCLUSIVE; rewrites gen; scans gen

CREATE TABLE gen (id int, g int GENERATED ALWAYS AS (id * 2) STORED, CHECK (id > 0), CHECK (id > 1) NO INHERIT, CHECK (g >= 0));
INSERT INTO gen (id) SELECT g FROM generate_series(2, 1000) g;
CREATE TABLE below () INHERITS (gen);
CREATE TABLE lowest () INHERITS (below);

-- statement:
ALTER TABLE ONLY gen ALTER COLUMN g SET EXPRESSION AS (id * 3);
