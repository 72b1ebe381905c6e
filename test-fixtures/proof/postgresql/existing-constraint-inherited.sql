-- setup: base.sql
-- empty: child
-- 10-18: locks child ACCESS EXCLUSIVE

ALTER TABLE parent ADD CONSTRAINT positive CHECK (code >= 0);
CREATE TABLE child () INHERITS (parent);

-- statement:
ALTER TABLE child ADD CONSTRAINT positive CHECK (code >= 0);
