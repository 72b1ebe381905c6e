-- setup: base.sql
-- 10-18: refused 2BP01 cannot drop table parent because other objects depend on it

ALTER TABLE big ADD CONSTRAINT fk FOREIGN KEY (parent_id) REFERENCES parent(id);

-- statement:
DROP TABLE parent;
-- accepted:
DROP TABLE parent CASCADE;
