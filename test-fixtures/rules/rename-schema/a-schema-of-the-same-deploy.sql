-- file: V1__s.sql
CREATE SCHEMA billing;
CREATE TABLE billing.invoices (id bigint PRIMARY KEY);
ALTER SCHEMA billing RENAME TO finance;
