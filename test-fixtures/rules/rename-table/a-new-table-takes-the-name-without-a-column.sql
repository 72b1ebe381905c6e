-- file: V1__jobs.sql
CREATE TABLE jobs (id bigint PRIMARY KEY, queue text NOT NULL, payload text);
-- file: V2__jobs.sql
-- expect: rename-table
ALTER TABLE jobs RENAME TO jobs_legacy;
CREATE TABLE jobs (id bigint PRIMARY KEY, queue_id bigint NOT NULL, payload text);
