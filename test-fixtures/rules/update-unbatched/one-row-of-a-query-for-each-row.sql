-- file: V1__notes.sql
CREATE TABLE notes (id bigint PRIMARY KEY, thread text NOT NULL, at timestamptz NOT NULL, latest boolean);
-- file: V2__latest.sql
-- expect: update-unbatched
UPDATE notes
SET latest = true
WHERE id = (SELECT n.id FROM notes AS n WHERE n.thread = notes.thread ORDER BY n.at DESC LIMIT 1);
