SET lock_timeout = '3s';
ALTER TABLE accounts ADD COLUMN owner text;
ALTER TABLE accounts ADD CONSTRAINT accounts_owner CHECK (owner <> '') NOT VALID;
