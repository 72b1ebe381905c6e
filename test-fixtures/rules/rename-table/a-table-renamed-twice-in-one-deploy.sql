-- file: V1__a.sql
CREATE SCHEMA app;
CREATE TABLE app.jobs (id bigint PRIMARY KEY);
-- file: V2__b.sql
-- expect: rename-table
ALTER TABLE IF EXISTS app.jobs RENAME TO tasks;
-- expect: rename-table
ALTER TABLE app.tasks RENAME TO chores;
