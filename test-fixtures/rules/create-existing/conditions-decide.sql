-- file: V1__users.sql
CREATE TABLE users (id bigint PRIMARY KEY, email text);
DO $$ BEGIN
    IF NOT EXISTS (SELECT 1 FROM pg_type WHERE typname = 'plan') THEN
        CREATE TYPE plan AS ENUM ('free', 'paid');
    END IF;
END $$;
-- file: V2__again.sql
DO $$ BEGIN
    CREATE TYPE plan AS ENUM ('free', 'paid');
EXCEPTION WHEN duplicate_object THEN NULL;
END $$;
DO $$ BEGIN
    IF NOT EXISTS (SELECT 1 FROM information_schema.columns WHERE table_name = 'users' AND column_name = 'email') THEN
        ALTER TABLE users ADD COLUMN email text;
    END IF;
END $$;
