-- file: V1__users.sql
CREATE TABLE users (
    id bigint PRIMARY KEY,
    note text DEFAULT 'now',
    late timestamp DEFAULT 'now'::text::timestamp,
    fixed timestamptz DEFAULT '2024-01-01',
    endless timestamptz DEFAULT 'infinity',
    seen timestamptz DEFAULT CURRENT_TIMESTAMP
);
-- file: V2__unknown.sql
ALTER TABLE unknown ALTER COLUMN seen SET DEFAULT 'now';
