-- file: V1__a.sql
CREATE TABLE "People" (id bigint PRIMARY KEY, "Mail" text NOT NULL DEFAULT '');
-- file: V2__b.sql
-- expect: drop-default-rejecting-writes
ALTER TABLE public."People" ALTER "Mail" DROP DEFAULT;
CREATE TABLE pets (id bigint PRIMARY KEY, name text NOT NULL DEFAULT '');
ALTER TABLE pets ALTER name DROP DEFAULT;
-- expect: several-tables-locked
ALTER TABLE strangers ALTER name DROP DEFAULT;
