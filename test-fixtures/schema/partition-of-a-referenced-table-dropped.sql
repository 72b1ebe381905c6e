-- since: 12
CREATE TABLE referenced (k integer PRIMARY KEY) PARTITION BY LIST (k);
CREATE TABLE referenced_1 PARTITION OF referenced FOR VALUES IN (1);
CREATE TABLE referencing (k integer REFERENCES referenced);
DROP TABLE referenced_1 CASCADE;
