-- file: V1__a.sql
CREATE TABLE public."User" (id bigint PRIMARY KEY);
-- file: V2__b.sql
-- expect: rename-table
ALTER TABLE public."User" RENAME TO "users";
