-- file: V1__users.sql
CREATE TABLE users (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email text NOT NULL,
    nickname text,
    plan text NOT NULL DEFAULT 'free'
);
CREATE MATERIALIZED VIEW mv AS SELECT id FROM users;
-- file: V2__b.sql
-- expect: rename-view
ALTER TABLE mv RENAME TO mv2;
