-- file: V1__posts.sql
CREATE TABLE post (id bigint PRIMARY KEY, title text);
CREATE TABLE post_like (post_id bigint REFERENCES post, score integer);
CREATE INDEX post_like_post ON post_like (post_id);
CREATE VIEW post_scores AS SELECT p.id, (SELECT sum(score) FILTER (WHERE score > 0) FROM post_like l WHERE l.post_id = p.id) AS score FROM post p;
-- file: V2__filled.sql
ALTER TABLE post ADD COLUMN note text;
-- expect: work-under-lock
CREATE MATERIALIZED VIEW post_scores_stored AS SELECT * FROM post_scores;
-- file: V3__copied.sql
ALTER TABLE post ADD COLUMN remark text;
-- expect: work-under-lock
CREATE TABLE copied AS SELECT p.id, x.score FROM post p LEFT JOIN (SELECT post_id, score FROM post_like LIMIT 10) x ON x.post_id = p.id;
-- file: V4__a_few.sql
ALTER TABLE post ADD COLUMN hint text;
CREATE TABLE few AS SELECT p.id FROM (SELECT post_id FROM post_like WHERE post_id < 10) x JOIN post p ON p.id = x.post_id;
CREATE TABLE last_ones AS WITH last AS (SELECT post_id FROM post_like ORDER BY post_id DESC LIMIT 10) SELECT p.id FROM last JOIN post p ON p.id = last.post_id;
CREATE TABLE one AS SELECT * FROM post_scores WHERE id = 1;
-- file: V5__no_index_for_the_condition.sql
ALTER TABLE post ADD COLUMN mark text;
-- expect: work-under-lock
CREATE TABLE titled AS SELECT id FROM post WHERE title = 'x';
