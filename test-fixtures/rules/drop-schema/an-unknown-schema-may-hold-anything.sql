-- file: V1__s.sql
-- expect: drop-schema
DROP SCHEMA "Legacy" CASCADE;
