-- transactions: per-statement
-- file: V1__a.sql
CREATE TABLE jobs (id bigint PRIMARY KEY, note text);
-- file: V2__b.sql
DO $$
BEGIN
-- expect: lock-table-blocking
    LOCK TABLE jobs IN ACCESS EXCLUSIVE MODE;
END $$;
-- file: V3__c.sql
-- expect: statement-unsupported
LOCK TABLE jobs;
