-- file: V1__users.sql
CREATE TABLE users (id bigint PRIMARY KEY, email text);
CREATE TABLE posts (id bigint PRIMARY KEY, user_id bigint REFERENCES users (id));
CREATE FUNCTION stamp() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER stamp BEFORE INSERT ON users FOR EACH ROW EXECUTE PROCEDURE stamp();
ALTER TABLE users ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON users USING (true);
-- file: V2__swap.sql
CREATE TABLE users_new (LIKE users INCLUDING ALL);
ALTER TABLE users RENAME TO users_old;
-- expect: swap-table-incomplete
ALTER TABLE users_new RENAME TO users;
