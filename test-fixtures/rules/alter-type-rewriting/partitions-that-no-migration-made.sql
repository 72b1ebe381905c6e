-- file: V1__visits.sql
CREATE TABLE visits (site int NOT NULL, day date NOT NULL) PARTITION BY RANGE (day);
-- file: V2__more-sites.sql
-- expect: alter-type-rewriting
ALTER TABLE visits ALTER COLUMN site TYPE bigint;
