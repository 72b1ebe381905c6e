-- file: V1__a.sql
CREATE TABLE "Jobs" (id bigint NOT NULL, "Note" text);
CREATE UNIQUE INDEX "JobsNote" ON "Jobs" (lower("Note"));
-- file: V2__b.sql
-- expect: using-index-ineligible
ALTER TABLE public."Jobs" ADD CONSTRAINT note_key UNIQUE USING INDEX "JobsNote";
