-- file: V1__events.sql
CREATE TABLE "App".events (id bigint, day date, region text) PARTITION BY RANGE (day);
CREATE TABLE "App".events_24 PARTITION OF "App".events FOR VALUES FROM ('2024-01-01') TO ('2025-01-01')
    PARTITION BY LIST (region);
CREATE TABLE "App"."events 24 eu" PARTITION OF "App".events_24 FOR VALUES IN ('eu');
-- file: V2__index.sql
-- expect: create-partitioned-index-blocking
CREATE INDEX "By Id" ON "App".events (id);
