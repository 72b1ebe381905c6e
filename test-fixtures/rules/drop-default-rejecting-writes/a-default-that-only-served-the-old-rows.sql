-- file: V1__users.sql
CREATE TABLE users (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email text NOT NULL,
    nickname text,
    plan text NOT NULL DEFAULT 'free'
);
-- file: V2__b.sql
ALTER TABLE users ADD COLUMN country text NOT NULL DEFAULT 'x';
-- expect: add-column-required
ALTER TABLE users ALTER COLUMN country DROP DEFAULT;
