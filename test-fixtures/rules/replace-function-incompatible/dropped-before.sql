-- file: V1__functions.sql
CREATE FUNCTION price(amount int) RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION price(amount text) RETURNS int LANGUAGE sql AS 'SELECT 1';
-- file: V2__functions.sql
DROP FUNCTION price(amount integer);
CREATE OR REPLACE FUNCTION price(cents int) RETURNS bigint LANGUAGE sql AS 'SELECT 1::bigint';
-- file: V3__functions.sql
DROP FUNCTION IF EXISTS price;
CREATE OR REPLACE FUNCTION price(cents text) RETURNS bigint LANGUAGE sql AS 'SELECT 1::bigint';
