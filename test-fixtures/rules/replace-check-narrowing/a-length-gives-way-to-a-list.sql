-- file: V1__a.sql
CREATE TABLE leader (id bigint PRIMARY KEY, name text CONSTRAINT name_ok CHECK (char_length(name) > 0 AND char_length(name) < 128));
-- file: V2__one.sql
ALTER TABLE leader DROP CONSTRAINT name_ok;
-- expect: replace-check-narrowing
ALTER TABLE leader ADD CONSTRAINT name_ok CHECK (name = 'default') NOT VALID;
-- said: A running application version that writes a value other than 'default' to leader.name fails from the moment this commits: the constraint that it replaces took that.
-- step: Release a version that no longer writes a value other than 'default', and change the rows that hold it.
