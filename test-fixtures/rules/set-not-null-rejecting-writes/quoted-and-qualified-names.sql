-- file: V1__a.sql
CREATE SCHEMA app;
CREATE TABLE app."People" (id bigint PRIMARY KEY, "nickName" text, mail text);
-- file: V2__b.sql
ALTER TABLE app."People"
-- expect: set-not-null-rejecting-writes, set-not-null-scanning
    ALTER COLUMN "nickName" SET NOT NULL,
-- expect: set-not-null-rejecting-writes, set-not-null-scanning
    ALTER mail SET NOT NULL;
