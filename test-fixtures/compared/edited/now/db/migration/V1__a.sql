CREATE TABLE a (id bigint PRIMARY KEY, n text);
