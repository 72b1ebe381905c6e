SET lock_timeout = '2s';
ALTER TABLE "Kunden" ALTER COLUMN "größe" TYPE numeric(10, 2);
