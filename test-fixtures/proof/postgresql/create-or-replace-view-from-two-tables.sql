-- setup: base.sql
-- 10-18: locks big ACCESS SHARE, parent ACCESS SHARE, v1 ACCESS EXCLUSIVE

CREATE VIEW v1 AS SELECT big.id FROM big;

-- statement:
CREATE OR REPLACE VIEW v1 AS SELECT big.*, parent.name AS parent_name FROM big JOIN parent ON parent.id = big.parent_id;
