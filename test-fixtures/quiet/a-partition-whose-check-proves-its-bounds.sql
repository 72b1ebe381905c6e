-- version: 12
-- file: V1__events.sql
CREATE TABLE events (id bigint NOT NULL, day date NOT NULL) PARTITION BY RANGE (day);
CREATE TABLE events_2021 (
    id bigint NOT NULL,
    day date NOT NULL,
    CONSTRAINT events_2021_days CHECK (day >= '2021-01-01' AND day < '2022-01-01')
);
-- file: V2__attach.sql
ALTER TABLE events ATTACH PARTITION events_2021 FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');
