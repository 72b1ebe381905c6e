-- setup: base.sql
-- 10-18: locks short SHARE, short_id ACCESS EXCLUSIVE; scans short; builds short_id

CREATE MATERIALIZED VIEW short AS SELECT id FROM big WHERE id < 10;
CREATE UNIQUE INDEX short_id ON short (id);

-- statement:
REINDEX TABLE short;
