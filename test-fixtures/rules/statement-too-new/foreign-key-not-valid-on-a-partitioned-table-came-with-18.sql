-- version: 12-17
-- file: V1__events.sql
CREATE TABLE users (id bigint PRIMARY KEY);
CREATE TABLE events (user_id bigint NOT NULL, day date NOT NULL) PARTITION BY RANGE (day);
-- file: V2__key.sql
-- expect: statement-too-new
ALTER TABLE events ADD FOREIGN KEY (user_id) REFERENCES users NOT VALID;
