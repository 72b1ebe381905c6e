-- file: V1__mood.sql
CREATE TYPE mood AS ENUM ('happy', 'sad');
-- file: V2__swap.sql
CREATE TYPE mood_new AS ENUM ('happy', 'sad', 'sleepy');
ALTER TYPE mood RENAME TO mood_old;
ALTER TYPE mood_new RENAME TO mood;
DROP TYPE mood_old;
