-- setup: base.sql
-- 10-18: locks big SHARE UPDATE EXCLUSIVE, parent SHARE UPDATE EXCLUSIVE, parent_child SHARE UPDATE EXCLUSIVE

CREATE TABLE child () INHERITS (big);
CREATE TABLE parent_child () INHERITS (parent);

-- statement:
CREATE PUBLICATION pub FOR TABLE ONLY big, parent;
