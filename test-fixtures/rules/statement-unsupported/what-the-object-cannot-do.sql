-- file: V1__a.sql
CREATE TABLE jobs (id bigint PRIMARY KEY, note text);
-- file: V2__b.sql
-- expect: statement-unsupported
ALTER TABLE jobs ALTER COLUMN id DROP NOT NULL;
-- file: V3__c.sql
-- expect: statement-unsupported
ALTER TABLE jobs ALTER COLUMN note ADD GENERATED ALWAYS AS IDENTITY;
