-- differs before: 18 (what a table asked for itself was not told from what it inherits)

CREATE TABLE whole (k integer NOT NULL, a integer NOT NULL) PARTITION BY RANGE (k);
CREATE TABLE part PARTITION OF whole FOR VALUES FROM (1) TO (10);
CREATE TABLE part_too PARTITION OF whole (a NOT NULL) FOR VALUES FROM (10) TO (20);
CREATE TABLE part_three PARTITION OF whole FOR VALUES FROM (20) TO (30);
ALTER TABLE part ALTER COLUMN a SET NOT NULL;
ALTER TABLE whole ALTER COLUMN a DROP NOT NULL;

CREATE TABLE elder (a integer NOT NULL, b integer NOT NULL, c integer NOT NULL, d integer, e integer NOT NULL);
CREATE TABLE heir (b integer NOT NULL, e integer) INHERITS (elder);
CREATE TABLE heir_of_heir () INHERITS (heir);
CREATE TABLE twin (LIKE elder);
ALTER TABLE twin INHERIT elder;
ALTER TABLE heir ALTER COLUMN d SET NOT NULL;
ALTER TABLE elder ALTER COLUMN d SET NOT NULL;
ALTER TABLE elder ALTER COLUMN a DROP NOT NULL, ALTER COLUMN b DROP NOT NULL, ALTER COLUMN d DROP NOT NULL, ALTER COLUMN e DROP NOT NULL;

CREATE TABLE left_alone (a integer NOT NULL, b integer NOT NULL);
CREATE TABLE leaver () INHERITS (left_alone);
CREATE TABLE stayer () INHERITS (left_alone);
ALTER TABLE leaver NO INHERIT left_alone;
ALTER TABLE leaver INHERIT left_alone;
ALTER TABLE left_alone ALTER COLUMN a DROP NOT NULL;
ALTER TABLE ONLY left_alone ALTER COLUMN b DROP NOT NULL;
