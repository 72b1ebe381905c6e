-- since: 14
CREATE TABLE t (a integer, b integer, c text, d date);
CREATE STATISTICS both_of_them ON a, b FROM t;
CREATE STATISTICS computed ON (a + b), (lower(c)) FROM t;
CREATE STATISTICS mixed ON d, (a * 2) FROM t;
CREATE STATISTICS single ON (length(c)) FROM t;
ALTER TABLE t RENAME COLUMN a TO first;
ALTER STATISTICS single RENAME TO lonely;
CREATE TABLE u (a integer, b integer, c integer);
CREATE STATISTICS gone ON a, b FROM u;
CREATE STATISTICS stays ON b, c FROM u;
ALTER TABLE u DROP COLUMN a;
