-- file: V1__a.sql
CREATE SCHEMA app;
CREATE TABLE app."Users" (id bigint PRIMARY KEY, name varchar(20), size integer);
CREATE INDEX "By name" ON app."Users" (name);
-- file: V2__b.sql
DO $$
BEGIN
    IF current_setting('server_version_num')::integer > 150000 THEN
        CREATE TABLE IF NOT EXISTS app."Users" (id bigint, mail text);
    END IF;
END $$;
