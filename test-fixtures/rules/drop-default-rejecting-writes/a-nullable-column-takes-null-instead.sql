-- file: V1__a.sql
CREATE TABLE a (n int DEFAULT 1);
-- file: V2__b.sql
ALTER TABLE a ALTER n DROP DEFAULT;
