-- setup: base.sql
-- 10-18: locks nothing

-- statement:
CREATE TABLE a (id int NOT NULL, x int CONSTRAINT x_there NOT NULL CHECK (x > 0)) PARTITION BY RANGE (id);
