-- version: 12
-- file: V1__orders.sql
CREATE TYPE state AS ENUM ('open', 'paid');
CREATE TABLE orders (id bigint PRIMARY KEY, state state NOT NULL DEFAULT 'open');
-- file: V2__state.sql
ALTER TYPE state ADD VALUE 'sent' AFTER 'paid';
ALTER TYPE state ADD VALUE IF NOT EXISTS 'lost';
UPDATE orders SET state = 'paid' WHERE id = 7;
-- file: V3__use.sql
ALTER TABLE orders ALTER COLUMN state SET DEFAULT 'sent';
