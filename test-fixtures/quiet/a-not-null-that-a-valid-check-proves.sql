-- version: 12
-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY, note text, CONSTRAINT orders_note_given CHECK (note IS NOT NULL));
-- file: V2__note.sql
ALTER TABLE orders ALTER COLUMN note SET NOT NULL;
ALTER TABLE orders DROP CONSTRAINT orders_note_given;
-- file: V3__again.sql
ALTER TABLE orders ALTER COLUMN note SET NOT NULL;
ALTER TABLE orders ALTER COLUMN id SET NOT NULL;
