-- setup: base.sql
-- empty: low, heir, elder
-- 10-18: locks elder SHARE UPDATE EXCLUSIVE, heir SHARE UPDATE EXCLUSIVE

CREATE TABLE elder (a int PRIMARY KEY);
CREATE TABLE heir (PRIMARY KEY (a)) INHERITS (elder);

-- statement:
CREATE PUBLICATION told FOR TABLE elder;
