-- differs before: 11 (a key could have the name of a CHECK)
CREATE TABLE a_pkey (id integer);
CREATE TABLE a (id integer PRIMARY KEY, b integer UNIQUE, c integer CHECK (c > 0) CHECK (c < 9));
CREATE TABLE t_a_key (id integer);
CREATE TABLE t (a integer UNIQUE PRIMARY KEY, b integer CONSTRAINT t_b_key CHECK (b > 0));
ALTER TABLE t ADD UNIQUE (b);
CREATE SEQUENCE s_id_seq;
CREATE TABLE s (id serial, "Id" serial);
CREATE TABLE u (a integer UNIQUE UNIQUE, b integer, UNIQUE (b), CONSTRAINT named UNIQUE (b));
CREATE SCHEMA app;
CREATE TABLE app.a (id integer PRIMARY KEY, b integer UNIQUE);
ALTER TABLE a ADD CONSTRAINT fk FOREIGN KEY (b) REFERENCES app.a (id);
ALTER TABLE a ADD FOREIGN KEY (b) REFERENCES app.a (b);
ALTER TABLE a ADD FOREIGN KEY (b) REFERENCES app.a (id);
