-- rambler up
CREATE INDEX CONCURRENTLY a ON users (id);
-- rambler up
CREATE INDEX CONCURRENTLY b ON users (id);
