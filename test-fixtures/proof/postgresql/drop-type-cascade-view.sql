-- setup: base.sql
-- empty: low, heir, elder
-- 10-18: locks elder ACCESS EXCLUSIVE, moods ACCESS EXCLUSIVE

CREATE TYPE mood AS ENUM ('low');
CREATE TABLE elder (a int, m mood);
CREATE VIEW moods AS SELECT m FROM elder;

-- statement:
DROP TYPE mood CASCADE;
