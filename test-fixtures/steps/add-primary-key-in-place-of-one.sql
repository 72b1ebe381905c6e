-- rule: add-primary-key-blocking
-- file: V1__members.sql
CREATE TABLE members (id bigserial PRIMARY KEY, team bigint NOT NULL, person bigint NOT NULL);
-- file: V2__key.sql
-- expect: drop-column
ALTER TABLE members DROP COLUMN id;
-- expect: add-primary-key-blocking, add-unique-rejecting-duplicates
ALTER TABLE members ADD PRIMARY KEY (team, person);
-- old version: INSERT INTO members (team, person) SELECT count(*), 1 FROM members
-- in the end: SELECT conkey = '{2,3}' FROM pg_constraint WHERE contype = 'p' AND conname = 'members_pkey'
