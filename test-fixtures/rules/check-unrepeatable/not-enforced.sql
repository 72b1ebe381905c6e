-- version: 18
-- file: V1__events.sql
CREATE TABLE events (id bigint PRIMARY KEY, at timestamptz, CHECK (at > now()) NOT ENFORCED);
