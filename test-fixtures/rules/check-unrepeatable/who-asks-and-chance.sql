-- file: V1__events.sql
CREATE TABLE "Events" (id bigint PRIMARY KEY, owner text);
-- file: V2__a.sql
-- expect: check-unrepeatable
ALTER TABLE "Events" ADD CONSTRAINT a CHECK (owner = current_user) NOT VALID;
-- expect: check-unrepeatable
ALTER TABLE "Events" ADD CONSTRAINT b CHECK (pg_catalog.random() > 0.1) NOT VALID;
-- expect: check-unrepeatable, add-column-validating
ALTER TABLE "Events" ADD COLUMN tenant text CHECK (tenant = current_setting('app.tenant'));
