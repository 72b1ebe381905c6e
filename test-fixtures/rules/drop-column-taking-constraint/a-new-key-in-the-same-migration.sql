-- file: V1__a.sql
CREATE TABLE members (team bigint, person bigint, role text, PRIMARY KEY (team, person, role));
-- file: V2__b.sql
-- expect: drop-column
ALTER TABLE members DROP COLUMN role;
-- expect: add-primary-key-blocking, add-unique-rejecting-duplicates
ALTER TABLE members ADD PRIMARY KEY (team, person);
