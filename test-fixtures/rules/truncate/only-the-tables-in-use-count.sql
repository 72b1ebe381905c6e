-- file: V1__users.sql
CREATE TABLE users (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email text NOT NULL,
    nickname text,
    plan text NOT NULL DEFAULT 'free'
);
-- file: V2__a.sql
CREATE TABLE staging (id bigint);
-- expect: truncate
TRUNCATE TABLE staging, ONLY public.users RESTART IDENTITY;
