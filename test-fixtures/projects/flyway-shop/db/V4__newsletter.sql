ALTER TABLE customers
    ADD COLUMN phone text,
    ADD COLUMN newsletter boolean NOT NULL DEFAULT false;

COMMENT ON COLUMN customers.newsletter IS 'asked for it, and clicked the link in the confirmation';
