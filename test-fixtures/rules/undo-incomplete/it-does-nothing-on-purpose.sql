-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY, note text);
-- file: V2__b.sql
ALTER TABLE orders ADD COLUMN code text;
-- down
SELECT 1;
