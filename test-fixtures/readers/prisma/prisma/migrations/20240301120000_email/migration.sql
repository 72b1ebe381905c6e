/*
  Warnings:

  - Added the required column `email` to the `User` table without a default value.
*/
-- AlterTable
ALTER TABLE "User" ADD COLUMN "email" TEXT NOT NULL;
