-- setup: base.sql
-- 10-18: refused 55006 cannot CLUSTER "big" because it has pending trigger events

ALTER TABLE big ADD CONSTRAINT fk FOREIGN KEY (parent_id) REFERENCES parent(id) DEFERRABLE INITIALLY DEFERRED;

-- statement:
INSERT INTO big (id, parent_id) VALUES (0, 1);
CLUSTER big USING big_pkey;
-- accepted:
CLUSTER big USING big_pkey;
INSERT INTO big (id, parent_id) VALUES (0, 1);
-- accepted:
INSERT INTO big (id, parent_id) VALUES (0, 1);
CLUSTER parent USING parent_pkey;
