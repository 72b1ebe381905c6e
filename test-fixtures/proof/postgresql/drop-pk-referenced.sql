-- setup: base.sql
-- 10-18: refused 2BP01 cannot drop constraint parent_pkey on table parent because other objects depend on it

ALTER TABLE big ADD CONSTRAINT fk FOREIGN KEY (parent_id) REFERENCES parent(id);

-- statement:
ALTER TABLE parent DROP CONSTRAINT parent_pkey;
-- accepted:
ALTER TABLE parent DROP CONSTRAINT parent_pkey CASCADE;
