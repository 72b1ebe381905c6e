-- file: V1__users.sql
CREATE TABLE users (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email text NOT NULL,
    nickname text,
    plan text NOT NULL DEFAULT 'free'
);
-- file: V2__index.sql
CREATE UNIQUE INDEX CONCURRENTLY users_email ON users (email) WHERE plan = 'paid';
-- file: V3__constraint.sql
-- expect: using-index-ineligible
ALTER TABLE users ADD UNIQUE USING INDEX users_email;
