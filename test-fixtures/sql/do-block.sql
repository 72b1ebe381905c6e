DO $$ BEGIN
  ALTER TABLE orders ADD COLUMN note text;
  IF NOT EXISTS (SELECT 1 FROM pg_type WHERE typname = 'mood') THEN
    CREATE TYPE mood AS ENUM ('sad', 'ok; fine');
  ELSIF 1 = CASE WHEN true THEN 1 ELSE 2 END THEN
    DROP TABLE a;
  ELSE
    DROP TABLE b;
  END IF;
  UPDATE orders SET note = 'x';
END $$;

DO LANGUAGE plpgsql $body$
DECLARE
  r record;
  n int := (SELECT count(*) FROM orders);
BEGIN
  <<outer>>
  FOR r IN SELECT id FROM orders LOOP
    DELETE FROM lines WHERE order_id = r.id;
  END LOOP;
  SELECT count(*) INTO STRICT n FROM orders;
  INSERT INTO log (n) VALUES (n) RETURNING id INTO n;
  n := n + 1;
  r.id = 3;
  PERFORM set_config('lock_timeout', '5s', true);
  PERFORM cleanup(n);
  FOR i IN 1..10 LOOP COMMIT; END LOOP;
  WHILE n > 0 LOOP
    EXIT WHEN n = 3;
    TRUNCATE log;
  END LOOP outer;
  CASE n WHEN 1 THEN DROP TABLE c; ELSE NULL; END CASE;
  RAISE NOTICE 'done; %', n;
  BEGIN
    CREATE INDEX orders_note ON orders (note);
  EXCEPTION
    WHEN duplicate_table THEN
      DROP INDEX orders_note;
    WHEN OTHERS THEN NULL;
  END;
  ALTER TABLE orders
    DROP COLUMN a,
    DROP COLUMN b;
END
$body$;

DO 'BEGIN DROP TABLE plain; END';
DO 'BEGIN UPDATE t SET a = ''quoted''; END';
DO $$ BEGIN
  EXECUTE 'ALTER TABLE t ADD COLUMN x int; ALTER TABLE t ADD COLUMN y int';
  EXECUTE 'DROP TABLE ' || quote_ident('Mixed') || ' CASCADE';
  EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %2$I CHECK (a <> %L)', 'orders', 'ck', 'it''s');
  EXECUTE $q$ SET LOCAL lock_timeout = '2s' $q$;
END $$;
DO $$ BEGIN RAISE NOTICE 'hello'; END $$;
DO $$ BEGIN NULL; END; $$;
DO $$ DECLARE gone record; BEGIN
  FOR gone IN WITH lost AS (DELETE FROM feeds f WHERE NOT EXISTS (SELECT 1 FROM links l WHERE l.feed = f.id) RETURNING f.id) SELECT id FROM lost LOOP
    RAISE NOTICE '%', gone.id;
  END LOOP;
  FOR gone IN UPDATE feeds SET seen = true RETURNING id LOOP
    NULL;
  END LOOP;
END $$;
DO $$ DECLARE anon text := current_setting('app.anon'); BEGIN
  EXECUTE 'CREATE ROLE ' || anon || ' NOLOGIN NOINHERIT';
  EXECUTE 'GRANT ' || anon || ' TO authenticator';
  EXECUTE 'GRANT SELECT ON TABLE app.t TO ' || anon || ', ' || r.rolname;
  EXECUTE 'ALTER DEFAULT PRIVILEGES IN SCHEMA app GRANT ALL ON TABLES TO postgres,' || anon;
  EXECUTE 'ALTER TABLE app.t OWNER TO ' || anon;
END $$;
