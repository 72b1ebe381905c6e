-- since: 11
CREATE TABLE users (
    id serial PRIMARY KEY,
    email text NOT NULL UNIQUE,
    age integer CHECK (age > 0),
    first_name text,
    last_name text,
    tenant integer,
    CHECK (first_name <> last_name),
    CHECK (age < 200),
    UNIQUE (first_name, last_name),
    UNIQUE (tenant, email) DEFERRABLE
);
CREATE TABLE orders (
    id bigserial,
    user_id integer REFERENCES users,
    user_email text REFERENCES users (email) ON DELETE CASCADE,
    tenant integer,
    PRIMARY KEY (id),
    CONSTRAINT positive CHECK (id > 0)
);
CREATE INDEX ON users (age);
CREATE INDEX ON users (age);
CREATE INDEX ON users (lower(email));
CREATE INDEX ON users ((age + 1), (age + 2));
CREATE INDEX ON users (first_name, last_name) INCLUDE (age);
CREATE INDEX ON users ((email::integer));
CREATE UNIQUE INDEX ON orders (user_id) WHERE tenant IS NULL;
ALTER TABLE orders ADD CHECK (user_id > 0);
ALTER TABLE orders ADD COLUMN note text UNIQUE CHECK (note <> '');
ALTER TABLE orders ADD COLUMN seller integer REFERENCES users (id);
