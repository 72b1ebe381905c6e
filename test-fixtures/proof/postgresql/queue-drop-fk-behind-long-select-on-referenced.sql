-- setup: base.sql
-- beside it: another transaction keeps ACCESS SHARE on the REFERENCED table open for 3000 ms; waited behind the blocker (wait_event relation)
-- 10-18: locks big ACCESS EXCLUSIVE, parent ACCESS EXCLUSIVE

ALTER TABLE big ADD CONSTRAINT fk FOREIGN KEY (parent_id) REFERENCES parent(id);

-- statement:
ALTER TABLE big DROP CONSTRAINT fk;
