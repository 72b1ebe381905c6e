-- setup: base.sql
-- 10-14: refused 42809 cannot create index on foreign table "far"
-- 15-18: refused 42809 cannot create index on relation "far"

CREATE FOREIGN DATA WRAPPER wrapper;
CREATE SERVER elsewhere FOREIGN DATA WRAPPER wrapper;
CREATE FOREIGN TABLE far (id int, v varchar(10)) SERVER elsewhere;

-- statement:
CREATE INDEX far_id ON far (id);
