-- file: V1__users.sql
CREATE TABLE users (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email text NOT NULL,
    nickname text,
    plan text NOT NULL DEFAULT 'free'
);
CREATE VIEW v AS SELECT id FROM users;
-- file: V2__b.sql
DROP VIEW v;
CREATE VIEW v AS SELECT id, email FROM users;
