-- setup: base.sql
-- 10-17: refused 42P16 column "extra" is in a primary key
-- 18: locks big ACCESS EXCLUSIVE

CREATE TABLE child (PRIMARY KEY (extra)) INHERITS (big);

-- statement:
ALTER TABLE big ALTER COLUMN extra DROP NOT NULL;
