-- file: V1__a.sql
CREATE TABLE seats (hall bigint, seat integer, area integer, UNIQUE (hall, seat, area));
ALTER TABLE seats DROP COLUMN area;
