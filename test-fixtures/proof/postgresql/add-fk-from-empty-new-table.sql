-- setup: base.sql
-- empty: newt
-- 10-18: locks newt SHARE ROW EXCLUSIVE, newt_pkey ACCESS SHARE, parent SHARE ROW EXCLUSIVE, parent_pkey ACCESS SHARE

CREATE TABLE newt(id bigint primary key, p bigint);

-- statement:
ALTER TABLE newt ADD FOREIGN KEY (p) REFERENCES parent(id);
