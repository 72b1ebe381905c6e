-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY, note varchar(20) NOT NULL DEFAULT '', code text);
CREATE INDEX orders_note ON orders (note);
-- file: V2__b.sql
-- expect: drop-column
ALTER TABLE orders DROP COLUMN note;
-- down
-- expect: undo-incomplete
ALTER TABLE orders ADD COLUMN note text;
