-- CreateEnum
CREATE TYPE "CorrectionKind" AS ENUM ('MERGE_EVENTS', 'SPLIT_EVENT', 'MOVE_ARTICLE', 'MERGE_PEOPLE', 'SPLIT_PERSON', 'SET_OUTLET', 'CORRECT_SPEAKER', 'DELETE_ARTICLE');

-- CreateEnum
CREATE TYPE "SubjectKind" AS ENUM ('ARTICLE', 'EVENT', 'PERSON', 'QUOTE');

-- CreateEnum
CREATE TYPE "ChangeKind" AS ENUM ('ARTICLE_ADDED', 'ARTICLE_REVISED', 'ARTICLE_MOVED', 'ARTICLE_DELETED', 'EVENT_MERGED', 'RENDERING_ADDED', 'FIGURE_SUPERSEDED', 'CORRECTED');

-- AlterTable
ALTER TABLE "Article" ADD COLUMN     "outletSetById" UUID,
ADD COLUMN     "pinnedById" UUID;

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "mergedIntoId" UUID;

-- AlterTable
ALTER TABLE "Quote" ADD COLUMN     "speakerSetById" UUID;

-- CreateTable
CREATE TABLE "Correction" (
    "id" UUID NOT NULL,
    "kind" "CorrectionKind" NOT NULL,
    "curator" TEXT,
    "note" TEXT,
    "changes" JSONB NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CorrectionSubject" (
    "correctionId" UUID NOT NULL,
    "subjectId" UUID NOT NULL,
    "kind" "SubjectKind" NOT NULL,

    CONSTRAINT "CorrectionSubject_pkey" PRIMARY KEY ("correctionId","subjectId")
);

-- CreateTable
CREATE TABLE "ChangeClock" (
    "id" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,

    CONSTRAINT "ChangeClock_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Change" (
    "version" INTEGER NOT NULL,
    "kind" "ChangeKind" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "eventId" UUID NOT NULL,
    "otherEventId" UUID,
    "articleId" UUID,
    "subjectId" UUID,
    "earlierId" UUID,

    CONSTRAINT "Change_pkey" PRIMARY KEY ("version")
);

-- CreateIndex
CREATE INDEX "CorrectionSubject_subjectId_correctionId_idx" ON "CorrectionSubject"("subjectId", "correctionId");

-- CreateIndex
CREATE INDEX "Change_eventId_version_idx" ON "Change"("eventId", "version");

-- CreateIndex
CREATE INDEX "Change_kind_version_idx" ON "Change"("kind", "version");

-- CreateIndex
CREATE INDEX "Person_mergedIntoId_idx" ON "Person"("mergedIntoId");

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CorrectionSubject" ADD CONSTRAINT "CorrectionSubject_correctionId_fkey" FOREIGN KEY ("correctionId") REFERENCES "Correction"("id") ON DELETE CASCADE ON UPDATE CASCADE;
