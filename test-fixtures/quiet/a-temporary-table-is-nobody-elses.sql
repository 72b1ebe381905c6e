-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, note text);
-- file: V2__fill.sql
CREATE TEMPORARY TABLE chosen (id bigint, note text);
CREATE INDEX ON chosen (id);
ALTER TABLE chosen ADD COLUMN rank integer NOT NULL;
ALTER TABLE chosen ALTER COLUMN id TYPE text;
ALTER TABLE chosen RENAME COLUMN note TO remark;
UPDATE chosen SET remark = '';
TRUNCATE chosen;
ALTER TABLE chosen DROP COLUMN remark;
DROP TABLE chosen;
