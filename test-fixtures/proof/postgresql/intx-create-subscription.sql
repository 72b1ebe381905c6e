-- setup: base.sql
-- 10-18: refused 25001 CREATE SUBSCRIPTION ... WITH (create_slot = true) cannot run inside a transaction block

-- statement:
CREATE SUBSCRIPTION s CONNECTION 'host=127.0.0.1 port=1' PUBLICATION p;
