-- file: V1__a.sql
-- expect: drop-extension
DROP EXTENSION IF EXISTS "uuid-ossp";
