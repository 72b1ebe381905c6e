-- setup: base.sql
-- 10-18: locks alone ACCESS EXCLUSIVE; scans alone

CREATE TABLE alone (id int);
INSERT INTO alone VALUES (1);

-- statement:
ALTER TABLE ONLY alone ADD CONSTRAINT positive CHECK (id > 0);
