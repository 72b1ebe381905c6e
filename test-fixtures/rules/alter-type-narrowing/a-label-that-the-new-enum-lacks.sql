-- file: V1__a.sql
CREATE TYPE kind AS ENUM ('all', 'own', 'none');
CREATE TABLE lists (id bigint PRIMARY KEY, kind kind NOT NULL);
-- file: V2__b.sql
ALTER TYPE kind RENAME TO kind_old;
CREATE TYPE kind AS ENUM ('all', 'own');
-- expect: alter-type-narrowing, alter-type-rewriting
ALTER TABLE lists ALTER COLUMN kind TYPE kind USING kind::text::kind;
DROP TYPE kind_old;
-- file: V3__c.sql
ALTER TYPE kind RENAME TO kind_old;
CREATE TYPE kind AS ENUM ('own', 'all', 'few');
-- expect: alter-type-rewriting
ALTER TABLE lists ALTER COLUMN kind TYPE kind USING kind::text::kind;
DROP TYPE kind_old;
