SET lock_timeout = '2s';

ALTER TABLE account ADD COLUMN region text DEFAULT 'eu', ADD COLUMN score double precision DEFAULT random();
ALTER TABLE account ALTER COLUMN email TYPE text;
ALTER TABLE invoice ALTER COLUMN id TYPE bigint;
ALTER TABLE invoice ALTER COLUMN cents SET NOT NULL;
ALTER TABLE invoice ADD CONSTRAINT invoice_cents CHECK (cents > 0);
ALTER TABLE invoice ADD CONSTRAINT invoice_account FOREIGN KEY (account_id) REFERENCES account (id) NOT VALID;
ALTER TABLE invoice VALIDATE CONSTRAINT invoice_account;
ALTER TABLE account DROP COLUMN plan;
ALTER TABLE account RENAME COLUMN email TO mail;
ALTER TABLE invoice RENAME TO bill;

CREATE INDEX account_region ON account (region);
CREATE UNIQUE INDEX CONCURRENTLY account_mail ON account (lower(mail)) WHERE region IS NOT NULL;
CREATE VIEW paid AS SELECT a.id, count(*) AS bills FROM account a JOIN bill b ON b.account_id = a.id GROUP BY a.id;

BEGIN;
UPDATE account SET region = 'us' WHERE mail LIKE '%.com';
DELETE FROM bill WHERE cents IS NULL;
COMMIT;

DO $$
BEGIN
  EXECUTE 'ALTER TABLE bill ADD COLUMN paid boolean';
END
$$;

DROP INDEX account_region;
DROP TABLE bill;
