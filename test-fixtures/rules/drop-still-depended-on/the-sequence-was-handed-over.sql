-- file: V1__a.sql
CREATE TABLE orders (id bigserial PRIMARY KEY, note text);
-- file: V2__b.sql
CREATE TABLE orders_new (LIKE orders INCLUDING ALL);
ALTER SEQUENCE orders_id_seq OWNED BY orders_new.id;
-- file: V3__c.sql
-- expect: drop-table
DROP TABLE orders;
