PREPARE TRANSACTION 'x';
ALTER TABLE orders FOO BAR BAZ;
ALTER TABLE orders ADD COLUMN a int, FOO, DROP COLUMN b;
ALTER TABLE orders ADD COLUMN a int NONSENSE NONSENSE;
ALTER TABLE orders ADD COLUMN a int,;
ALTER TABLE orders;
ALTER TABLE;
ALTER TABLE orders ADD COLUMN (a int, b int);
CREATE TABLE t (a int, nonsense nonsense nonsense);
CREATE TABLE t (a int;
CREATE TABLE t (a int,);
DROP FOO bar;
DROP INDEX;
CREATE TABLE t OF person;
CREATE SCHEMA app CREATE TABLE t (a int);
DELIMITER //
CREATE TABLE {{ schema }}.t (a int);
ALTER TABLE <%= name %> ADD a int;
SELECT 'DROP TABLE x' \gexec
\i other.sql
\c otherdb
DROP OWNED BY bob;
REINDEX t;
SET x;
LOCK TABLE t IN NO MODE;
VACUUM (FULL) t WHAT;
GRANT ON t TO x;
FROBNICATE;
42;
);
SELECT ];
CREATE TABLE "never closed (a int);
DROP TABLE x;
