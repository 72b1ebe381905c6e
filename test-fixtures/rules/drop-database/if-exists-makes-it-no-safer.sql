-- transactions: per-statement
-- expect: drop-database
DROP DATABASE IF EXISTS "Shop";
