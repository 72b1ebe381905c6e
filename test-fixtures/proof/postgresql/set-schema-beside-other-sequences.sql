-- setup: base.sql
-- 10-18: locks one ACCESS EXCLUSIVE, one_id_seq ACCESS EXCLUSIVE

CREATE TABLE one (id serial);
CREATE TABLE two (id serial);
CREATE SEQUENCE free;

-- statement:
ALTER TABLE one SET SCHEMA s2;
