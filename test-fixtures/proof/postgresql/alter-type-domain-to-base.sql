-- setup: base.sql
-- 10-18: locks labels ACCESS EXCLUSIVE

CREATE DOMAIN short_text AS varchar(10);
CREATE TABLE labels (a short_text, b short_text);
INSERT INTO labels VALUES ('a', 'b');

-- statement:
ALTER TABLE labels ALTER COLUMN a TYPE varchar;
