-- runner: driver
-- file: V1__dump.sql
-- expect: session-setting-leaking
SELECT pg_catalog.set_config('search_path', '', false);
CREATE TABLE public.users (id bigint PRIMARY KEY);
