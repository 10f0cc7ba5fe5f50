-- AlterTable
ALTER TABLE "Revision" ADD COLUMN     "extractor" INTEGER NOT NULL DEFAULT 0;
