-- setup: base.sql
-- 10-18: refused 55006 cannot DROP TABLE "other" because it has pending trigger events

ALTER TABLE s2.other ADD CONSTRAINT fk FOREIGN KEY (id) REFERENCES parent DEFERRABLE INITIALLY DEFERRED;

-- statement:
INSERT INTO s2.other VALUES (1);
DROP SCHEMA s2 CASCADE;
-- accepted:
DROP SCHEMA s2 CASCADE;
-- accepted:
INSERT INTO s2.other VALUES (1);
CREATE SCHEMA s3;
DROP SCHEMA s3 CASCADE;
