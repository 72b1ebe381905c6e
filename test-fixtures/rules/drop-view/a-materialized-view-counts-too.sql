-- file: V1__users.sql
CREATE TABLE users (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email text NOT NULL,
    nickname text,
    plan text NOT NULL DEFAULT 'free'
);
CREATE MATERIALIZED VIEW "Totals" AS SELECT plan, count(*) AS n FROM users GROUP BY plan;
-- file: V2__b.sql
-- expect: drop-view
DROP MATERIALIZED VIEW "Totals";
