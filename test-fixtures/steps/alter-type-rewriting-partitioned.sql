-- rule: alter-type-rewriting
-- version: 13-18
-- file: V1__visits.sql
CREATE TABLE visits (site int NOT NULL, day date NOT NULL, hits int) PARTITION BY LIST (site);
CREATE TABLE visits_1 PARTITION OF visits FOR VALUES IN (1);
CREATE TABLE visits_2 PARTITION OF visits FOR VALUES IN (2);
INSERT INTO visits SELECT 1 + g % 2, '2024-01-01', g FROM generate_series(1, 5000) AS g;
-- file: V2__type.sql
-- expect: alter-type-rewriting
ALTER TABLE visits ALTER COLUMN hits TYPE bigint;
-- old version: INSERT INTO visits (site, day, hits) VALUES (1, '2024-01-01', 7)
-- in the end: SELECT count(hits) = count(*) AND sum(hits) FILTER (WHERE hits <> 7) = 12502493 FROM visits
