-- file: V1__users.sql
CREATE TABLE users (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email text NOT NULL,
    nickname text,
    plan text NOT NULL DEFAULT 'free'
);
-- file: V2__b.sql
ALTER TABLE users
    -- expect: drop-column
    DROP COLUMN nickname,
    -- expect: drop-column
    DROP COLUMN plan;
