-- LIKE … INCLUDING STATISTICS makes statistics with names of its own.

CREATE TABLE counted (a integer, b integer, "C" integer);
CREATE STATISTICS first ON a, b FROM counted;
CREATE STATISTICS second (ndistinct) ON "C", a FROM counted;
CREATE STATISTICS third (dependencies) ON b, a FROM counted;
CREATE TABLE all_of_it (LIKE counted INCLUDING ALL);
CREATE TABLE without (LIKE counted INCLUDING ALL EXCLUDING STATISTICS);
CREATE TABLE bare (LIKE counted);
CREATE SCHEMA s2;
CREATE TABLE s2.elsewhere (LIKE counted INCLUDING STATISTICS);
CREATE STATISTICS of_late ON a, b FROM bare;
