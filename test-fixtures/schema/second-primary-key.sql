CREATE TABLE t (id integer PRIMARY KEY, n integer NOT NULL);
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM information_schema.table_constraints WHERE table_name = 't' AND constraint_type = 'PRIMARY KEY') THEN
        ALTER TABLE t ADD PRIMARY KEY (n);
    END IF;
END $$;
CREATE TABLE u (id integer PRIMARY KEY);
ALTER TABLE u DROP CONSTRAINT u_pkey, ADD PRIMARY KEY (id);
