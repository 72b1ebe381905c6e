-- Blocks that make what is there already change nothing.
CREATE TYPE mood AS ENUM ('ok', 'sad');
CREATE TABLE t (id integer PRIMARY KEY, n integer NOT NULL, m mood, CONSTRAINT small CHECK (n < 10));
CREATE INDEX t_n ON t (n);
CREATE VIEW v AS SELECT id FROM t;
CREATE SEQUENCE s AS integer;
CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN NEW; END$$;
CREATE FUNCTION g() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN OLD; END$$;
CREATE TRIGGER tr BEFORE INSERT ON t FOR EACH ROW EXECUTE PROCEDURE f();
DO $$
BEGIN
    CREATE TYPE mood AS ENUM ('bad');
EXCEPTION WHEN duplicate_object THEN NULL;
END $$;
DO $$
BEGIN
    ALTER TABLE t ADD CONSTRAINT small CHECK (n < 10 AND id > 0);
EXCEPTION WHEN duplicate_object THEN NULL;
END $$;
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM information_schema.columns WHERE table_name = 't' AND column_name = 'n') THEN
        ALTER TABLE t ADD COLUMN n text;
    ELSE
        ALTER TABLE t ALTER COLUMN n DROP NOT NULL;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_class WHERE relname = 't_n') THEN
        CREATE INDEX t_n ON t (id, n);
    END IF;
    IF to_regclass('t') IS NULL THEN
        CREATE TABLE t (id text);
    END IF;
    IF to_regclass('v') IS NULL THEN
        CREATE VIEW v AS SELECT m FROM t;
    END IF;
    IF to_regclass('s') IS NULL THEN
        CREATE SEQUENCE s;
    END IF;
    IF NOT EXISTS (SELECT FROM pg_trigger WHERE tgname = 'tr') THEN
        CREATE TRIGGER tr BEFORE INSERT ON t FOR EACH ROW EXECUTE PROCEDURE g();
    END IF;
    IF EXISTS (SELECT FROM information_schema.columns WHERE table_name = 't' AND column_name = 'other') THEN
        ALTER TABLE t RENAME COLUMN other TO n;
    END IF;
END $$;
