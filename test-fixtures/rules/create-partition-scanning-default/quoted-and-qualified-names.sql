-- file: V1__a.sql
CREATE TABLE "App"."Events" (region text NOT NULL) PARTITION BY LIST (region);
CREATE TABLE "App"."Events Rest" PARTITION OF "App"."Events" DEFAULT;
-- file: V2__partition.sql
-- expect: create-partition-scanning-default
CREATE TABLE "App"."Events EU" PARTITION OF "App"."Events" FOR VALUES IN ('de');
