-- transactions: per-migration
-- file: V1__storage.sql
-- expect: statement-in-transaction
ALTER DATABASE shop SET TABLESPACE fast;
-- file: V2__settings.sql
ALTER DATABASE shop SET work_mem = '8MB';
-- file: V3__session.sql
-- expect: statement-in-transaction
DISCARD ALL;
-- file: V4__session.sql
DISCARD PLANS;
