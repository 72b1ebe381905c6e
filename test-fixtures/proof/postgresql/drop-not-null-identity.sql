-- setup: base.sql
-- 10-18: refused 42601 column "id" of relation "counted" is an identity column

CREATE TABLE counted (id int GENERATED ALWAYS AS IDENTITY, x int);

-- statement:
ALTER TABLE counted ALTER COLUMN id DROP NOT NULL;
