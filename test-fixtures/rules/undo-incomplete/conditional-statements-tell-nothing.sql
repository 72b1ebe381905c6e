-- file: V1__a.sql
CREATE TABLE orders (id bigint PRIMARY KEY, note text);
-- file: V2__b.sql
ALTER TABLE orders ADD COLUMN code text;
-- down
DO $$
BEGIN
  IF current_setting('server_version_num')::int > 0 THEN
    ALTER TABLE orders DROP COLUMN code;
  END IF;
END
$$;
