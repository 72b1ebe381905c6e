-- file: V1__a.sql
CREATE TABLE teams (id bigint);
-- expect: not-understood
DO $$ BEGIN EXECUTE (SELECT string_agg(command, ';') FROM commands); END $$;
-- file: V2__b.sql
CREATE TABLE logins (team_id bigint REFERENCES teams);
