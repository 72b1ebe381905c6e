-- file: V1__visits.sql
CREATE TABLE visits (site bigint NOT NULL, day date NOT NULL, path text DEFAULT '/') PARTITION BY RANGE (day);
-- file: V2__path.sql
-- expect: set-not-null-scanning
ALTER TABLE visits ALTER COLUMN path SET NOT NULL;
