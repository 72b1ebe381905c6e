-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY, details json);
ALTER TABLE orders ADD COLUMN more json;
