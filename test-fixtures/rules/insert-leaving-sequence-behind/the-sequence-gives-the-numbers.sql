-- file: V1__a.sql
CREATE TABLE a (id bigserial PRIMARY KEY, name text, n integer);
CREATE TABLE b (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text);
CREATE TABLE c (id bigint PRIMARY KEY, name text);
-- file: V2__b.sql
INSERT INTO a (name) VALUES ('a');
INSERT INTO a (id, name) SELECT nextval('a_id_seq'), name FROM c;
INSERT INTO b (id, name) OVERRIDING SYSTEM VALUE VALUES (1, 'x');
INSERT INTO c (id, name) VALUES (1, 'x');
