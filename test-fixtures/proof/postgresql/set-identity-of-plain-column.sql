-- setup: base.sql
-- 10-18: refused 55000 column "n" of relation "counted" is not an identity column

CREATE TABLE counted (id int GENERATED ALWAYS AS IDENTITY, n int);

-- statement:
ALTER TABLE counted ALTER COLUMN n SET GENERATED ALWAYS;
