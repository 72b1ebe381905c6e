-- file: V1__a.sql
CREATE TABLE o (
    id bigint PRIMARY KEY,
    size int CONSTRAINT size_ok CHECK (size > 0 AND size <= 100),
    rate int CONSTRAINT rate_ok CHECK (rate BETWEEN 0 AND 10),
    name text CONSTRAINT name_ok CHECK (char_length(name) <= 64),
    kind text CONSTRAINT kind_ok CHECK (kind = ANY (ARRAY['a', 'b']))
);
-- file: V2__wider.sql
ALTER TABLE o DROP CONSTRAINT size_ok, DROP CONSTRAINT rate_ok, DROP CONSTRAINT name_ok, DROP CONSTRAINT kind_ok;
ALTER TABLE o ADD CONSTRAINT size_ok CHECK (size >= 1 AND size < 102) NOT VALID;
ALTER TABLE o ADD CONSTRAINT rate_ok CHECK (NOT (rate < 0 OR rate > 10)) NOT VALID;
ALTER TABLE o ADD CONSTRAINT name_ok CHECK (length(name) <= 64) NOT VALID;
ALTER TABLE o ADD CONSTRAINT kind_ok CHECK (kind IN ('c', 'b', 'a')) NOT VALID;
