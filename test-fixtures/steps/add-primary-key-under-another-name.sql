-- rule: add-primary-key-blocking
-- file: V1__members.sql
CREATE TABLE members (id bigserial, team bigint NOT NULL, person bigint NOT NULL, CONSTRAINT members_id PRIMARY KEY (id));
-- file: V2__key.sql
ALTER TABLE members DROP CONSTRAINT members_id;
-- expect: add-primary-key-blocking, add-unique-rejecting-duplicates
ALTER TABLE members ADD PRIMARY KEY (team, person);
-- old version: INSERT INTO members (team, person) SELECT count(*), 1 FROM members
-- in the end: SELECT conkey = '{2,3}' FROM pg_constraint WHERE contype = 'p' AND conname = 'members_pkey'
