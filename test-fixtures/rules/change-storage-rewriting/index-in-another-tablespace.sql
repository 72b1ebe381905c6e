-- file: V1__users.sql
CREATE TABLE users (id bigint PRIMARY KEY);
-- file: V2__index.sql
-- expect: change-storage-rewriting
ALTER INDEX users_pkey SET TABLESPACE fast;
-- file: V3__table.sql
-- expect: change-storage-rewriting
ALTER TABLE users SET TABLESPACE fast;
