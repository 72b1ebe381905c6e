-- file: V1__events.sql
CREATE SCHEMA "Log";
CREATE TABLE "Log"."Events" ("Id" bigint NOT NULL, "Day" date NOT NULL) PARTITION BY RANGE ("Day");
CREATE TABLE "Log"."E24" PARTITION OF "Log"."Events" FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
-- file: V2__partition.sql
-- expect: create-partition-blocking
CREATE TABLE "Log"."E25" PARTITION OF "Log"."Events" FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
-- file: V3__partition.sql
-- expect: create-partition-blocking
CREATE TABLE "Log"."E26" PARTITION OF "Log"."Events" ("Id" DEFAULT 1)
  FOR VALUES FROM ('2026-01-01') TO ('2027-01-01') PARTITION BY LIST ("Id");
