-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE

CREATE FUNCTION nothing() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
CREATE TRIGGER on_t AFTER UPDATE OF t ON big FOR EACH ROW EXECUTE PROCEDURE nothing();
CREATE POLICY by_t ON big USING (t <> 'secret');
ALTER TABLE big ADD COLUMN numbered serial;
ALTER TABLE big ADD CONSTRAINT big_parent_fk FOREIGN KEY (parent_id) REFERENCES parent (id);
CREATE TABLE detail (id int, big_id bigint REFERENCES big (id));
CREATE INDEX big_lower ON big (lower(t));
CREATE VIEW a_few AS SELECT id FROM big;

-- statement:
ALTER TABLE big DROP COLUMN v;
