-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY, note text);
-- file: V2__b.sql
-- expect: rename-column
ALTER TABLE orders RENAME COLUMN note TO remark;
COMMENT ON TABLE orders IS 'what was ordered';
-- down
-- expect: undo-incomplete
COMMENT ON TABLE orders IS NULL;
