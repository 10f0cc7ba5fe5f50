-- AlterTable
ALTER TABLE "Figure" ADD COLUMN     "isMinor" BOOLEAN NOT NULL DEFAULT false;
