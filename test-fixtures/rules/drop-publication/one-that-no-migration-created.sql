-- file: V1__feed.sql
DROP PUBLICATION IF EXISTS feed;
-- file: V2__feed.sql
ALTER PUBLICATION other DROP TABLE orders;
