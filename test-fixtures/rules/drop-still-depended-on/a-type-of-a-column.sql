-- file: V1__a.sql
CREATE TYPE way AS ENUM ('air', 'sea');
CREATE TABLE parcels (id bigint PRIMARY KEY, way way);
-- file: V2__b.sql
-- expect: drop-still-depended-on
DROP TYPE way;
-- expect: drop-column
ALTER TABLE parcels DROP COLUMN way;
