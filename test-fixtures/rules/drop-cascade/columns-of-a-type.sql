-- file: V1__mood.sql
CREATE TYPE mood AS ENUM ('a');
CREATE TABLE people (id bigint PRIMARY KEY, m mood);
-- file: V2__drop.sql
-- expect: drop-cascade
DROP TYPE mood CASCADE;
