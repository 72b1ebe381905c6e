-- file: V1__a.sql
CREATE TABLE "App".events (region text NOT NULL) PARTITION BY LIST (region);
CREATE TABLE "App"."Events EU" (region text NOT NULL);
-- file: V2__attach.sql
-- expect: attach-partition-scanning
ALTER TABLE "App".events ATTACH PARTITION "App"."Events EU" FOR VALUES IN ('de', 'fr');
