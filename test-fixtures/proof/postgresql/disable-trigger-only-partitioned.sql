-- setup: base.sql
-- 10: no set-up: 42809 "pt" is a partitioned table
-- 11-18: locks pt SHARE ROW EXCLUSIVE

CREATE TABLE pt (id bigint NOT NULL, x int DEFAULT 1, t text, parent_id bigint) PARTITION BY RANGE (id);
CREATE TABLE p1 PARTITION OF pt FOR VALUES FROM (1) TO (1000);
INSERT INTO pt VALUES (1, 1, 'a', 1);
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN NEW; END$$;
CREATE TRIGGER tr AFTER INSERT ON pt FOR EACH ROW EXECUTE PROCEDURE f();

-- statement:
ALTER TABLE ONLY pt DISABLE TRIGGER tr;
