-- setup: base.sql
-- 10-18: locks nothing

CREATE TYPE mood AS ENUM ('sad', 'ok');
ALTER TABLE big ADD COLUMN m mood;

-- statement:
ALTER TYPE mood RENAME TO state;
