-- setup: base.sql
-- 10-18: refused 42703 column "wrong" referenced in foreign key constraint does not exist


-- statement:
ALTER TABLE big ADD FOREIGN KEY (parent_id) REFERENCES parent (wrong);
