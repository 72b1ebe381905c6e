-- file: V1__a.sql
CREATE TABLE o (
    id bigint PRIMARY KEY,
    name text CONSTRAINT name_ok CHECK (name ~ '^[a-z]+$'),
    born date CONSTRAINT born_ok CHECK (born > '1900-01-01'),
    kind text CONSTRAINT kind_ok CHECK (lower(kind) IN ('a', 'b'))
);
-- file: V2__other.sql
ALTER TABLE o DROP CONSTRAINT name_ok, DROP CONSTRAINT born_ok, DROP CONSTRAINT kind_ok;
ALTER TABLE o ADD CONSTRAINT name_ok CHECK (name IN ('a', 'b')) NOT VALID;
ALTER TABLE o ADD CONSTRAINT born_ok CHECK (born > '1910-01-01') NOT VALID;
ALTER TABLE o ADD CONSTRAINT kind_ok CHECK (kind IN ('a', 'b')) NOT VALID;
