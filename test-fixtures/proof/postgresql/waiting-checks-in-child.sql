-- setup: base.sql
-- 10-18: refused 55006 cannot ALTER TABLE "child" because it has pending trigger events

CREATE TABLE child () INHERITS (big);
ALTER TABLE child ADD CONSTRAINT fk FOREIGN KEY (parent_id) REFERENCES parent DEFERRABLE INITIALLY DEFERRED;
INSERT INTO child (id, parent_id) VALUES (-1, 1);

-- statement:
INSERT INTO child (id, parent_id) VALUES (0, 1);
ALTER TABLE big ADD CONSTRAINT positive CHECK (i4 >= 0) NOT VALID;
-- accepted:
INSERT INTO child (id, parent_id) VALUES (0, 1);
ALTER TABLE big ADD CONSTRAINT u UNIQUE (t);
-- accepted:
INSERT INTO child (id, parent_id) VALUES (0, 1);
ALTER TABLE big SET (fillfactor = 50);
-- accepted:
INSERT INTO child (id, parent_id) VALUES (0, 1);
CREATE INDEX big_t ON big (t);
-- accepted:
INSERT INTO child (id, parent_id) VALUES (0, 1);
TRUNCATE ONLY big;
-- accepted:
INSERT INTO child (id, parent_id) VALUES (0, 1);
ALTER TABLE big ADD CONSTRAINT positive CHECK (i4 >= 0) NO INHERIT NOT VALID;
-- accepted:
INSERT INTO child (id, parent_id) VALUES (0, 1);
ALTER TABLE big ENABLE ROW LEVEL SECURITY;
-- accepted:
INSERT INTO child (id, parent_id) VALUES (0, 1);
ALTER TABLE ONLY big DISABLE TRIGGER USER;
