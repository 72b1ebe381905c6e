-- setup: base.sql
-- 10-18: refused 42809 "far" is not a table

CREATE FOREIGN DATA WRAPPER wrapper;
CREATE SERVER elsewhere FOREIGN DATA WRAPPER wrapper;
CREATE FOREIGN TABLE far (id int, v varchar(10)) SERVER elsewhere;

-- statement:
ALTER TABLE far ALTER COLUMN v TYPE int USING v::int;
