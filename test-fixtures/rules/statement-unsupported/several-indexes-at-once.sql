-- transactions: per-statement
-- file: V1__a.sql
CREATE TABLE a (x int, y int);
CREATE INDEX a_x ON a (x);
CREATE INDEX a_y ON a (y);
-- file: V2__b.sql
DROP INDEX CONCURRENTLY
    -- expect: statement-unsupported
    a_x,
    -- expect: statement-unsupported
    a_y;
