ALTER TABLE users ADD name longtext;
