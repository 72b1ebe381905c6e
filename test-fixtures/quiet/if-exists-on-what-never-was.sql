-- file: V1__orders.sql
CREATE TABLE orders (id bigint PRIMARY KEY);
-- file: V2__fresh.sql
DROP TABLE IF EXISTS invoices;
CREATE TABLE invoices (id bigint PRIMARY KEY);
DROP VIEW IF EXISTS invoice_sums;
CREATE VIEW invoice_sums AS SELECT count(*) AS n FROM invoices;
DROP FUNCTION IF EXISTS invoice_total(integer);
CREATE FUNCTION invoice_total(n integer) RETURNS integer LANGUAGE sql AS 'SELECT n';
DROP TYPE IF EXISTS invoice_kind;
CREATE TYPE invoice_kind AS ENUM ('a');
DROP SEQUENCE IF EXISTS invoice_numbers;
CREATE SEQUENCE invoice_numbers;
