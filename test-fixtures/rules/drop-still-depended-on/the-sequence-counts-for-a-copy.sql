-- file: V1__a.sql
CREATE TABLE orders (id bigserial PRIMARY KEY, note text);
-- file: V2__b.sql
CREATE TABLE orders_new (LIKE orders INCLUDING ALL);
-- file: V3__c.sql
-- expect: drop-still-depended-on
-- expect: drop-table
DROP TABLE orders;
