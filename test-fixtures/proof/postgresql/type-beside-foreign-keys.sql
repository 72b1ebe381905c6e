-- setup: base.sql
-- 10-18: locks big ACCESS EXCLUSIVE, big_extra_idx ACCESS EXCLUSIVE, big_pkey ACCESS EXCLUSIVE; rewrites big; scans big; builds big_extra_idx, big_pkey

ALTER TABLE big ADD CONSTRAINT big_parent_fk FOREIGN KEY (parent_id) REFERENCES parent (id);
CREATE TABLE detail (id int, big_id bigint REFERENCES big (id));
INSERT INTO detail VALUES (1, 1);

-- statement:
ALTER TABLE big ALTER COLUMN v TYPE varchar(100), ALTER COLUMN i4 TYPE bigint;
