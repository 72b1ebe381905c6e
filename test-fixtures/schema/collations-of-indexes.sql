-- since: 11
-- A collation that a column has anyway goes without saying, also where it was said.

CREATE TABLE named (a text COLLATE "C", b text, c varchar(10) COLLATE "POSIX");
CREATE INDEX named_a ON named (a COLLATE "C", b COLLATE "C");
CREATE INDEX named_c ON named (c COLLATE "POSIX" DESC, a COLLATE "POSIX");
ALTER TABLE named ALTER COLUMN b TYPE text COLLATE "C", ALTER COLUMN a TYPE text COLLATE "POSIX";

CREATE TABLE wholes (k integer NOT NULL, a text COLLATE "C") PARTITION BY RANGE (k);
CREATE TABLE part PARTITION OF wholes FOR VALUES FROM (1) TO (10);
CREATE INDEX part_a ON part (a);
CREATE INDEX wholes_a ON wholes (a COLLATE "C");
