-- file: V1__a.sql
CREATE TABLE members (team_id bigint, person_id bigint, PRIMARY KEY (team_id, person_id));
-- file: V2__b.sql
ALTER TABLE members
    ADD UNIQUE USING INDEX members_pair,
    DROP CONSTRAINT members_pkey,
-- expect: add-column-rewriting, integer-key
    ADD COLUMN id serial PRIMARY KEY;
