-- Without USING the server refuses what does not fit, and so do the steps.
-- rule: alter-type-rewriting
-- file: V1__keys.sql
CREATE TABLE keys (id bigint PRIMARY KEY, code varchar(40));
INSERT INTO keys VALUES (1, 'too long for four');
-- file: V2__type.sql
-- expect: alter-type-narrowing, alter-type-rewriting
ALTER TABLE keys ALTER COLUMN code TYPE char(4);
-- refused: 22001
