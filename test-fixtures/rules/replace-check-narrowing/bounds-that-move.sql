-- file: V1__a.sql
CREATE TABLE o (
    id bigint PRIMARY KEY,
    size int CONSTRAINT size_ok CHECK (size > 0 AND size <= 100),
    rate int CONSTRAINT rate_ok CHECK (rate BETWEEN 0 AND 10),
    name text CONSTRAINT name_ok CHECK (char_length(name) <= 64),
    kind text CONSTRAINT kind_ok CHECK (kind = ANY (ARRAY['a', 'b']))
);
-- file: V2__narrower.sql
ALTER TABLE o DROP CONSTRAINT size_ok, DROP CONSTRAINT rate_ok, DROP CONSTRAINT name_ok, DROP CONSTRAINT kind_ok;
-- expect: replace-check-narrowing
ALTER TABLE o ADD CONSTRAINT size_ok CHECK (size > 1 AND size <= 100) NOT VALID;
-- expect: replace-check-narrowing
ALTER TABLE o ADD CONSTRAINT rate_ok CHECK (rate BETWEEN 0 AND 9) NOT VALID;
-- expect: replace-check-narrowing
ALTER TABLE o ADD CONSTRAINT name_ok CHECK (char_length(name) <= 63) NOT VALID;
-- expect: replace-check-narrowing
ALTER TABLE o ADD CONSTRAINT kind_ok CHECK (kind = 'a') NOT VALID;
