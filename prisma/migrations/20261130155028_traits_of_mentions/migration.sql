-- AlterTable
ALTER TABLE "Mention" ADD COLUMN     "traits" JSONB;
