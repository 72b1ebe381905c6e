-- file: V1__mood.sql
CREATE TYPE mood AS ENUM ('happy', 'sad');
ALTER TYPE mood RENAME VALUE 'sad' TO 'unhappy';
