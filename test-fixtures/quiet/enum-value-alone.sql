-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, customer_id bigint, total integer, note text);
CREATE TYPE color AS ENUM ('red');
-- file: V2__color.sql
ALTER TYPE color ADD VALUE 'green';
