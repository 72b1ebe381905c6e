-- file: V1__a.sql
CREATE TABLE a (id bigint PRIMARY KEY, b int CONSTRAINT b_positive CHECK (b > 0));
-- file: V2__b.sql
ALTER TABLE a DROP CONSTRAINT b_positive;
