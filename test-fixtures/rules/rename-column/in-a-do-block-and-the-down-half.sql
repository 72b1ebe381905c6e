-- file: V1__a.sql
CREATE TABLE jobs (id bigint PRIMARY KEY, note text);
CREATE TEMP TABLE picked (id bigint);
-- file: V2__b.sql
DO $$
BEGIN
-- expect: rename-column
    ALTER TABLE jobs RENAME note TO remark;
END $$;
-- down
ALTER TABLE jobs RENAME COLUMN remark TO note;
