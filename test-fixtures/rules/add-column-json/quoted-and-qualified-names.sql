-- file: V1__a.sql
CREATE SCHEMA app;
CREATE TABLE app."Orders" (id bigint PRIMARY KEY);
-- file: V2__b.sql
ALTER TABLE app."Orders"
-- expect: add-column-json
    ADD COLUMN "Details" json DEFAULT '{}',
    ADD COLUMN "Binary" jsonb,
-- expect: add-column-json
    ADD COLUMN "Many" pg_catalog.json[];
