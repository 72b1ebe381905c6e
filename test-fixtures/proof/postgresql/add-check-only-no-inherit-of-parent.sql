-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE; scans big

CREATE TABLE child () INHERITS (big);

-- statement:
ALTER TABLE ONLY big ADD CONSTRAINT positive CHECK (i4 >= 0) NO INHERIT;
