-- file: V1__orders.sql
CREATE TABLE orders (id bigint, note text);
-- file: V2__key.sql same deploy
ALTER TABLE orders ADD PRIMARY KEY (id);
