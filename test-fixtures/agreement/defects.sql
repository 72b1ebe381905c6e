-- One statement for each entry of test-fixtures/sql/jsqlparser-defects.tsv.
ALTER TABLE orders ADD CONSTRAINT orders_number UNIQUE (number);
ALTER TABLE orders ALTER COLUMN note SET STATISTICS 500;
DROP INDEX CONCURRENTLY orders_total;
