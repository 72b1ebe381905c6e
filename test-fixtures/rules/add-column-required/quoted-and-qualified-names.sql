-- file: V1__a.sql
CREATE TABLE public."User" (id bigint PRIMARY KEY);
-- file: V2__b.sql
ALTER TABLE public."User"
    ADD COLUMN "bio" text,
    -- expect: add-column-required
    ADD COLUMN "fullName" text NOT NULL;
