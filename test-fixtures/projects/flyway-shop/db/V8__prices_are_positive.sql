-- VALIDATE CONSTRAINT follows in a migration of its own, so that nobody waits while the rows are read.
ALTER TABLE products
    ADD CONSTRAINT products_price_positive CHECK (price_cents > 0) NOT VALID;
