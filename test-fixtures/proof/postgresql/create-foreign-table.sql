-- setup: base.sql
-- 10-18: locks nothing

CREATE FOREIGN DATA WRAPPER wrapper;
CREATE SERVER elsewhere FOREIGN DATA WRAPPER wrapper;

-- statement:
CREATE FOREIGN TABLE far (id int, CHECK (id > 0)) SERVER elsewhere;
