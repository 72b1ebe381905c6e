-- file: V1__a.sql
CREATE TABLE members (team bigint, person bigint, role text, PRIMARY KEY (team, person, role));
-- file: V2__b.sql
-- expect: drop-column, drop-column-taking-constraint
ALTER TABLE members DROP COLUMN role;
