-- file: V1__shop.sql
CREATE TABLE users (id integer PRIMARY KEY, code text UNIQUE, n numeric UNIQUE);
CREATE TABLE orders (a bigint REFERENCES users, b integer REFERENCES users, c varchar(10) REFERENCES users (code),
  d integer REFERENCES users (n));
