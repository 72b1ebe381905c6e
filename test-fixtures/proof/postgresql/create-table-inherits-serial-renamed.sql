-- setup: base.sql
-- 10-13: locks renumbered SHARE UPDATE EXCLUSIVE
-- 14-18: locks numbered_id_seq ACCESS SHARE, renumbered SHARE UPDATE EXCLUSIVE

CREATE TABLE numbered (id bigserial, a int);
ALTER TABLE numbered RENAME TO renumbered;

-- statement:
CREATE TABLE heir (b int) INHERITS (renumbered);
