-- file: V1__a.sql
CREATE SCHEMA app;
CREATE TABLE app."Orders" (id bigint PRIMARY KEY, note text);
-- file: V2__b.sql
-- expect: delete-all-rows
DELETE FROM app."Orders";
-- expect: delete-all-rows
DELETE FROM app."Orders" WHERE true;
-- expect: delete-all-rows
DELETE FROM app."Orders" WHERE 1 = 1;
-- expect: delete-all-rows
DELETE FROM app."Orders" WHERE note = 'x' OR 'a' = 'a';
-- expect: delete-all-rows
DELETE FROM app."Orders" WHERE TRUE AND 1 = 1;
