-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "ChangeKind" ADD VALUE 'EVENT_SPLIT';
ALTER TYPE "ChangeKind" ADD VALUE 'STORYLINE_CHANGED';

-- AlterTable
ALTER TABLE "ArticleTerm" ADD COLUMN     "isName" BOOLEAN;

-- AlterTable
ALTER TABLE "Event" ADD COLUMN     "storylineId" UUID,
ADD COLUMN     "storylineReasons" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "storylineScore" DOUBLE PRECISION;

-- CreateTable
CREATE TABLE "Storyline" (
    "id" UUID NOT NULL,
    "title" TEXT,
    "eventCount" INTEGER NOT NULL DEFAULT 0,
    "articleCount" INTEGER NOT NULL DEFAULT 0,
    "firstAt" TIMESTAMPTZ(3),
    "lastAt" TIMESTAMPTZ(3),
    "mergedIntoId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Storyline_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EventProfile" (
    "eventId" UUID NOT NULL,
    "names" JSONB NOT NULL,
    "words" JSONB NOT NULL,
    "day" INTEGER,

    CONSTRAINT "EventProfile_pkey" PRIMARY KEY ("eventId")
);

-- CreateIndex
CREATE INDEX "Storyline_mergedIntoId_idx" ON "Storyline"("mergedIntoId");

-- CreateIndex
CREATE INDEX "Storyline_eventCount_id_idx" ON "Storyline"("eventCount", "id");

-- CreateIndex
CREATE INDEX "Storyline_articleCount_id_idx" ON "Storyline"("articleCount", "id");

-- CreateIndex
CREATE INDEX "Storyline_lastAt_id_idx" ON "Storyline"("lastAt", "id");

-- CreateIndex
CREATE INDEX "Storyline_createdAt_id_idx" ON "Storyline"("createdAt", "id");

-- CreateIndex
CREATE INDEX "Storyline_updatedAt_id_idx" ON "Storyline"("updatedAt", "id");

-- CreateIndex
CREATE INDEX "Event_storylineId_idx" ON "Event"("storylineId");

-- AddForeignKey
ALTER TABLE "Storyline" ADD CONSTRAINT "Storyline_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Storyline"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EventProfile" ADD CONSTRAINT "EventProfile_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_storylineId_fkey" FOREIGN KEY ("storylineId") REFERENCES "Storyline"("id") ON DELETE SET NULL ON UPDATE CASCADE;


-- Events that are stored already begin in the storyline of their running story; its key is that of the story.
INSERT INTO "Storyline" ("id", "title", "eventCount", "articleCount", "firstAt", "lastAt", "createdAt", "updatedAt")
SELECT s."id",
       (ARRAY_AGG(e."title" ORDER BY e."articleCount" DESC, e."id") FILTER (WHERE e."mergedIntoId" IS NULL AND e."title" IS NOT NULL))[1],
       COUNT(*) FILTER (WHERE e."mergedIntoId" IS NULL),
       SUM(e."articleCount"), MIN(e."firstAt"), MAX(e."lastAt"), s."createdAt", now()
FROM "Story" s JOIN "Event" e ON e."storyId" = s."id" GROUP BY s."id";
UPDATE "Event" SET "storylineId" = "storyId";
