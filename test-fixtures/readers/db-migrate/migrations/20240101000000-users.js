exports.up = function (db) { return null; };
