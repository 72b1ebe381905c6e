-- file: V1__functions.sql
CREATE FUNCTION app.charge(amount integer, tax integer DEFAULT 0) RETURNS void LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION "Refund"(amount integer) RETURNS void LANGUAGE sql AS 'SELECT 1';
-- file: V2__functions.sql
-- expect: replace-function-incompatible
CREATE OR REPLACE FUNCTION app.charge(amount integer, tax integer) RETURNS void LANGUAGE sql AS 'SELECT 1';
-- expect: replace-function-incompatible
CREATE OR REPLACE FUNCTION "Refund"(cents integer) RETURNS void LANGUAGE sql AS 'SELECT 1';
