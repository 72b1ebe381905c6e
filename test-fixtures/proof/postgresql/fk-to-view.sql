-- setup: base.sql
-- 10-18: refused 42809 referenced relation "m" is not a table

CREATE VIEW v AS SELECT id FROM parent;
CREATE MATERIALIZED VIEW m AS SELECT id FROM parent;
CREATE UNIQUE INDEX ON m (id);
CREATE TABLE q (a bigint);

-- statement:
ALTER TABLE q ADD FOREIGN KEY (a) REFERENCES m (id);
-- accepted:
ALTER TABLE q ADD FOREIGN KEY (a) REFERENCES parent (id);
