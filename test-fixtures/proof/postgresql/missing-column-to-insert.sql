-- setup: base.sql
-- 10-18: refused 42703 column "wrong" of relation "parent" does not exist


-- statement:
INSERT INTO parent (id, wrong) VALUES (2000, 1);
