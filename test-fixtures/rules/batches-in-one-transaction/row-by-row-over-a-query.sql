-- transactions: per-statement
-- file: V1__a.sql
CREATE SCHEMA app;
CREATE TABLE app."Orders" (id bigint PRIMARY KEY, note text);
-- file: V2__b.sql
DO $$
DECLARE one record;
BEGIN
    FOR one IN SELECT id FROM app."Orders" LOOP
-- expect: batches-in-one-transaction
        DELETE FROM app."Orders" WHERE id = one.id;
    END LOOP;
END $$;
