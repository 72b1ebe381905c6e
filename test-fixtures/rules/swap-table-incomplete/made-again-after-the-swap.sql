-- file: V1__users.sql
CREATE TABLE users (id bigint PRIMARY KEY, email text);
CREATE ROLE app;
GRANT SELECT ON users TO app;
CREATE FUNCTION stamp() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER stamp BEFORE INSERT ON users FOR EACH ROW EXECUTE PROCEDURE stamp();
-- file: V2__swap.sql
CREATE TABLE users_new (LIKE users INCLUDING ALL);
ALTER TABLE users RENAME TO users_old;
ALTER TABLE users_new RENAME TO users;
GRANT SELECT ON users TO app;
CREATE TRIGGER stamp BEFORE INSERT ON users FOR EACH ROW EXECUTE PROCEDURE stamp();
