-- file: V1__logins.sql
CREATE TABLE logins (user_id bigint);
-- file: V2__feed.sql
CREATE PUBLICATION feed FOR TABLE logins WITH (publish = 'insert, truncate');
-- file: V3__feed.sql
-- expect: publication-without-identity
ALTER PUBLICATION feed SET (publish = 'insert, update');
