-- setup: base.sql
-- 10-18: locks counted ACCESS EXCLUSIVE, counted_id_seq ACCESS EXCLUSIVE

CREATE TABLE counted (id int GENERATED ALWAYS AS IDENTITY, n serial);

-- statement:
ALTER TABLE counted ALTER COLUMN id DROP IDENTITY;
