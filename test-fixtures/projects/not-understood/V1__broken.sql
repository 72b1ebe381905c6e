SET lock_timeout = '3s';
CREATE TABLE events (id bigint PRIMARY KEY, payload jsonb);
ALTER TABLE events ADDD COLUMN kind text;
