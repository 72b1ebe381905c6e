-- since: 11
CREATE TABLE refs (id integer PRIMARY KEY);
CREATE TABLE events (id integer NOT NULL, at date NOT NULL, ref integer REFERENCES refs, kind text DEFAULT 'x' CHECK (kind <> ''), PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE TABLE events_1 PARTITION OF events FOR VALUES FROM ('2026-01-01') TO ('2026-02-01');
CREATE INDEX events_ref ON events (ref);
CREATE INDEX ON events (kind, ref);
CREATE TABLE events_2 PARTITION OF events (kind DEFAULT 'y') FOR VALUES FROM ('2026-02-01') TO ('2026-03-01') PARTITION BY LIST (at);
CREATE TABLE events_2a PARTITION OF events_2 FOR VALUES IN ('2026-02-05');
CREATE TABLE events_rest PARTITION OF events DEFAULT;
ALTER TABLE events ADD COLUMN note text;
ALTER TABLE events ADD UNIQUE (ref, at, kind);
ALTER TABLE events ADD CONSTRAINT noted CHECK (note <> '');
ALTER TABLE events ALTER COLUMN ref SET NOT NULL;
ALTER TABLE events ADD CONSTRAINT again FOREIGN KEY (id) REFERENCES refs (id);
ALTER TABLE events RENAME COLUMN note TO remark;
ALTER TABLE events_1 RENAME TO events_first;
ALTER INDEX events_ref RENAME TO events_by_ref;
