-- file: V1__drop.sql
-- expect: drop-index-blocking
DROP INDEX IF EXISTS app.orders_note;
