-- file: V1__a.sql
CREATE TABLE guests (id bigint PRIMARY KEY, tags jsonb[], flag integer);
-- file: V2__b.sql
-- expect: alter-type-incompatible, alter-type-rewriting
ALTER TABLE guests ALTER COLUMN tags TYPE jsonb USING to_jsonb(tags);
-- file: V3__c.sql
-- expect: alter-type-incompatible, alter-type-rewriting
ALTER TABLE public.guests ALTER flag SET DATA TYPE boolean USING flag <> 0;
