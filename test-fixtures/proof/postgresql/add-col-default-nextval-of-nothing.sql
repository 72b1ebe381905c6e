-- setup: base.sql
-- 10-18: locks parent ACCESS EXCLUSIVE, parent_pkey ACCESS EXCLUSIVE; rewrites parent; scans parent; builds parent_pkey

CREATE SEQUENCE plain;
CREATE FUNCTION s2.nextval() RETURNS bigint LANGUAGE plpgsql VOLATILE AS 'BEGIN RETURN 1; END';

-- statement:
ALTER TABLE parent
    ADD COLUMN a bigint DEFAULT nextval(NULL),
    ADD COLUMN b bigint DEFAULT nextval(nullif('plain', 'plain')::regclass),
    ADD COLUMN c bigint DEFAULT s2.nextval();
