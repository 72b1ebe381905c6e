-- version: 11
-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY);
-- file: V2__times.sql
ALTER TABLE orders ADD COLUMN made_at timestamptz NOT NULL DEFAULT now();
ALTER TABLE orders ADD COLUMN seen_at timestamptz NOT NULL DEFAULT CURRENT_TIMESTAMP;
ALTER TABLE orders ADD COLUMN day date NOT NULL DEFAULT CURRENT_DATE;
ALTER TABLE orders ADD COLUMN local_at timestamp NOT NULL DEFAULT LOCALTIMESTAMP;
ALTER TABLE orders ADD COLUMN made_by text NOT NULL DEFAULT CURRENT_USER;
