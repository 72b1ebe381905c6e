-- runner: driver
-- file: V1__users.sql
CREATE TABLE users (id bigint PRIMARY KEY, email text);
-- expect: psql-command-unsupported, not-understood
\i other.sql
-- expect: psql-command-unsupported
\copy users FROM 'users.csv'
