-- What goes above goes below, but for what a table has of its own accord or from another table.

CREATE TABLE elder (a integer, b integer, c integer, d integer, CONSTRAINT sure CHECK (b > 0), CONSTRAINT safe CHECK (c > 0));
CREATE TABLE aunt (b integer, c integer);
CREATE TABLE heir (a integer, CONSTRAINT sure CHECK (b > 0)) INHERITS (elder);
CREATE TABLE heir_of_heir () INHERITS (heir);
CREATE TABLE heir_of_both () INHERITS (elder, aunt);
CREATE TABLE twin (LIKE elder INCLUDING CONSTRAINTS);
ALTER TABLE twin INHERIT elder;
CREATE TABLE plain () INHERITS (elder);
CREATE TABLE below () INHERITS (plain);
CREATE INDEX below_a ON below (a);
ALTER TABLE elder DROP COLUMN a;
ALTER TABLE elder DROP CONSTRAINT sure;
ALTER TABLE ONLY elder DROP CONSTRAINT safe;
ALTER TABLE elder DROP COLUMN b;
ALTER TABLE ONLY elder DROP COLUMN c;
ALTER TABLE ONLY elder ALTER COLUMN d SET DEFAULT 1;
ALTER TABLE plain NO INHERIT elder;
ALTER TABLE elder DROP COLUMN d;

CREATE TABLE top (a integer, b integer);
CREATE TABLE one () INHERITS (top);
CREATE TABLE two () INHERITS (top);
CREATE TABLE bottom () INHERITS (one, two);
ALTER TABLE top ADD COLUMN b2 integer;
ALTER TABLE top DROP COLUMN a;
ALTER TABLE one INHERIT elder;
ALTER TABLE elder ADD COLUMN b integer;
ALTER TABLE top DROP COLUMN b;

CREATE TABLE whole (k integer, a integer, CONSTRAINT sure CHECK (a > 0)) PARTITION BY RANGE (k);
CREATE TABLE part (LIKE whole INCLUDING CONSTRAINTS);
ALTER TABLE whole ATTACH PARTITION part FOR VALUES FROM (1) TO (10);
CREATE TABLE part_too PARTITION OF whole (a DEFAULT 3, CONSTRAINT sure CHECK (a > 0)) FOR VALUES FROM (10) TO (20);
CREATE TABLE former PARTITION OF whole FOR VALUES FROM (20) TO (30);
ALTER TABLE ONLY whole ALTER COLUMN a SET DEFAULT 5;
ALTER TABLE whole DETACH PARTITION former;
ALTER TABLE whole DROP CONSTRAINT sure;
ALTER TABLE whole DROP COLUMN a;
