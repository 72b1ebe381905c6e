-- file: V1__a.sql
CREATE TYPE role AS ENUM ('owner', 'guest');
CREATE TABLE members (id bigint PRIMARY KEY, role role);
-- file: V2__b.sql
-- expect: alter-type-rewriting
ALTER TABLE members ALTER COLUMN role TYPE text;
DROP TYPE role;
CREATE TYPE role AS ENUM ('owner', 'guest', 'bot');
-- expect: alter-type-rewriting
ALTER TABLE members ALTER COLUMN role TYPE role USING role::role;
