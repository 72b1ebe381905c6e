-- asked for by support
ALTER TABLE users ADD COLUMN email text;
