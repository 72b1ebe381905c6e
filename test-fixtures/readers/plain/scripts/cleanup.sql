DELETE FROM users WHERE false;
