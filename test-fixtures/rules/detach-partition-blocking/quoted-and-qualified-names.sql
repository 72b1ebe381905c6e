-- file: V1__a.sql
CREATE TABLE "App"."Events" (region text NOT NULL) PARTITION BY LIST (region);
CREATE TABLE "App"."Events EU" PARTITION OF "App"."Events" FOR VALUES IN ('de');
-- file: V2__detach.sql
-- expect: detach-partition-blocking
ALTER TABLE "App"."Events" DETACH PARTITION "App"."Events EU";
