-- runner: psql
-- file: V1__dump.sql
\restrict k7Yw
CREATE TABLE users (id bigint PRIMARY KEY, email text);
\echo done
\unrestrict k7Yw
