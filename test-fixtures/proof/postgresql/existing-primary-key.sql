-- setup: base.sql
-- 10-18: refused 42P16 multiple primary keys for table "big" are not allowed


-- statement:
ALTER TABLE big ADD PRIMARY KEY (id);
-- accepted:
ALTER TABLE big ADD UNIQUE (id);
