-- file: V1__a.sql
CREATE SEQUENCE numbers;
DROP SEQUENCE numbers;
