DO $$ BEGIN
  EXECUTE 'DROP TABLE ' || tab;
  EXECUTE format('ALTER TABLE %I ADD COLUMN x int', tab);
  ALTER TABLE t ADD COLUMN y int;
  FROBNICATE t;
  EXECUTE (cmd;
END $$;
DO LANGUAGE plpython3u $$ plpy.execute("x") $$;
DO;
DO $$ BEGIN UPDATE t SET a = 'open; END $$;
DO $$ BEGIN
  EXECUTE 'GRANT SELECT ON ' || tab || ' TO someone';
  EXECUTE 'ALTER TABLE t ADD COLUMN a' || suffix || ' int';
  EXECUTE 'ALTER TABLE t ' || action;
  EXECUTE cmd;
END $$;
