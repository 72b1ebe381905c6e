-- file: V7__b.sql
-- expect: drop-table
DROP TABLE legacy_sessions;
