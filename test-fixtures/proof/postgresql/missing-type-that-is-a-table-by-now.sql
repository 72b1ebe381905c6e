-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE

CREATE TYPE plan AS ENUM ('a');
DROP TYPE plan;
CREATE TABLE plan (id int);

-- statement:
ALTER TABLE big ADD COLUMN plan plan;
