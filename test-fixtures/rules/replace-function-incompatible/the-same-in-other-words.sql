-- file: V1__functions.sql
CREATE FUNCTION price(amount int, code varchar(10)) RETURNS decimal(10, 2) LANGUAGE sql AS 'SELECT 1.0';
-- file: V2__functions.sql
CREATE OR REPLACE FUNCTION public.price(amount integer, code character varying, OUT total numeric)
LANGUAGE sql STABLE AS 'SELECT 2.0';
