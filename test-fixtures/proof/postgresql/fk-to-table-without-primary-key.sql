-- setup: base.sql
-- 10-18: refused 42704 there is no primary key for referenced table "p"

CREATE TABLE p (a int UNIQUE NOT NULL);

-- statement:
CREATE TABLE q (a int REFERENCES p);
-- accepted:
CREATE TABLE q (a int REFERENCES p (a));
-- accepted:
CREATE TABLE q (a bigint REFERENCES parent);
