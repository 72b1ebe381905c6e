-- file: V1__logins.sql
CREATE TABLE logins (user_id bigint, at timestamptz);
CREATE TABLE orders (id bigint PRIMARY KEY);
-- expect: publication-without-identity
CREATE PUBLICATION feed FOR TABLE logins, orders;
-- file: V2__rows.sql
UPDATE orders SET id = 5 WHERE id = 6;
-- expect: statement-unsupported
UPDATE logins SET at = now() WHERE user_id = 5;
