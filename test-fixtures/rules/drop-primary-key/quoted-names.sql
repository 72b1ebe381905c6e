-- file: V1__a.sql
CREATE TABLE "A" (id bigint CONSTRAINT "PK_A" PRIMARY KEY);
-- file: V2__b.sql
-- expect: drop-primary-key
ALTER TABLE "A" DROP CONSTRAINT "PK_A";
