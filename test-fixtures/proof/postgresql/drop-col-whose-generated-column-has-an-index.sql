-- setup: base.sql
-- 10-11: no set-up: 42601 syntax error at or near "("
-- 12-18: locks apart ACCESS EXCLUSIVE, apart_lowered ACCESS EXCLUSIVE

CREATE TABLE apart (id bigint, word text, lowered text GENERATED ALWAYS AS (lower(word)) STORED);
INSERT INTO apart (id, word) SELECT g, g::text FROM generate_series(1, 5000) g;
CREATE INDEX apart_lowered ON apart (lowered);

-- statement:
ALTER TABLE apart DROP COLUMN word CASCADE;
