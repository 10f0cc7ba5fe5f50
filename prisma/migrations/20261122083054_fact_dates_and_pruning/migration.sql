-- AlterTable
ALTER TABLE "ChangeClock" ADD COLUMN     "prunedTo" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Citation" ADD COLUMN     "publishedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Figure" ADD COLUMN     "publishedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Mention" ADD COLUMN     "publishedAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Quote" ADD COLUMN     "publishedAt" TIMESTAMPTZ(3);

-- The date of each fact is that of its article.
UPDATE "Citation" AS fact SET "publishedAt" = article."publishedAt"
FROM "Revision" AS revision JOIN "Article" AS article ON article.id = revision."articleId"
WHERE revision.id = fact."revisionId";

UPDATE "Figure" AS fact SET "publishedAt" = article."publishedAt"
FROM "Revision" AS revision JOIN "Article" AS article ON article.id = revision."articleId"
WHERE revision.id = fact."revisionId";

UPDATE "Mention" AS fact SET "publishedAt" = article."publishedAt"
FROM "Revision" AS revision JOIN "Article" AS article ON article.id = revision."articleId"
WHERE revision.id = fact."revisionId";

UPDATE "Quote" AS fact SET "publishedAt" = article."publishedAt"
FROM "Revision" AS revision JOIN "Article" AS article ON article.id = revision."articleId"
WHERE revision.id = fact."revisionId";

-- CreateIndex
CREATE INDEX "Citation_publishedAt_id_idx" ON "Citation"("publishedAt", "id");

-- CreateIndex
CREATE INDEX "Figure_publishedAt_id_idx" ON "Figure"("publishedAt", "id");

-- CreateIndex
CREATE INDEX "Quote_publishedAt_id_idx" ON "Quote"("publishedAt", "id");
