-- file: V1__users.sql
CREATE TABLE users (id bigint PRIMARY KEY, email varchar(50), age integer);
CREATE VIEW emails AS SELECT email FROM users;
CREATE POLICY adults ON users USING (age >= 18);
-- file: V2__email.sql
-- expect: drop-still-depended-on
ALTER TABLE users ALTER COLUMN email TYPE varchar(100);
-- file: V3__age.sql
-- expect: drop-still-depended-on
ALTER TABLE users ALTER COLUMN age TYPE bigint;
