-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE, child ACCESS EXCLUSIVE

CREATE TABLE child () INHERITS (big);
INSERT INTO child (id, extra, i4) VALUES (0, 1, 1);
ALTER TABLE big ADD CONSTRAINT checked CHECK (extra > 0) NOT VALID;

-- statement:
ALTER TABLE ONLY big DROP CONSTRAINT checked;
