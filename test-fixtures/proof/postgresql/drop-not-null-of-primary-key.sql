-- setup: base.sql
-- 10-18: refused 42P16 column "id" is in a primary key

-- statement:
ALTER TABLE big ALTER COLUMN id DROP NOT NULL;
-- accepted:
ALTER TABLE big ALTER COLUMN extra DROP NOT NULL;
