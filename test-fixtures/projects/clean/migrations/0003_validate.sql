SET lock_timeout = '3s';
ALTER TABLE accounts VALIDATE CONSTRAINT accounts_owner;
