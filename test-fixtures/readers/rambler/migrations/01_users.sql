-- rambler up
CREATE TABLE users (id bigint);
-- rambler down
DROP TABLE users;
