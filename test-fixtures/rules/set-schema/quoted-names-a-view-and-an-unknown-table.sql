-- file: V1__a.sql
CREATE SCHEMA app;
CREATE TABLE "Jobs" (id bigint PRIMARY KEY);
CREATE VIEW job_ids AS SELECT id FROM "Jobs";
-- file: V2__b.sql
-- expect: set-schema
ALTER TABLE "Jobs" SET SCHEMA app;
-- file: V3__c.sql
-- expect: set-schema
ALTER VIEW job_ids SET SCHEMA app;
-- file: V4__d.sql
-- expect: set-schema
ALTER TABLE IF EXISTS strangers SET SCHEMA app;
