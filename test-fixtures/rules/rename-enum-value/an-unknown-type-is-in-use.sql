-- file: V3__mood.sql
-- expect: rename-enum-value
ALTER TYPE public."Mood" RENAME VALUE 'it''s' TO 'its';
