-- Rows of several partitions have the same address.
-- rule: update-unbatched
-- file: V1__visits.sql
CREATE TABLE visits (site int NOT NULL, day date NOT NULL, state text) PARTITION BY LIST (site);
CREATE TABLE visits_1 PARTITION OF visits FOR VALUES IN (1);
CREATE TABLE visits_2 PARTITION OF visits FOR VALUES IN (2);
INSERT INTO visits SELECT g, '2024-01-01', CASE g WHEN 1 THEN 'old' ELSE 'kept' END FROM generate_series(1, 2) AS g;
-- file: V2__fill.sql
-- expect: update-unbatched
UPDATE visits SET state = 'new' WHERE state = 'old';
-- in the end: SELECT array_agg(state ORDER BY site) = '{new,kept}' FROM visits
