-- DropIndex
DROP INDEX "Person_surnameKey_idx";

-- AlterTable
ALTER TABLE "Person" DROP COLUMN "surnameKey",
ADD COLUMN     "articleCount" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "bornFrom" INTEGER,
ADD COLUMN     "bornTo" INTEGER,
ADD COLUMN     "fields" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "heat" DOUBLE PRECISION,
ADD COLUMN     "isKeyed" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "lastSeenAt" TIMESTAMPTZ(3),
ADD COLUMN     "quoteCount" INTEGER NOT NULL DEFAULT 0;

-- CreateTable
CREATE TABLE "PersonKey" (
    "personId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "rank" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "PersonKey_pkey" PRIMARY KEY ("personId","key")
);

-- CreateIndex
CREATE INDEX "PersonKey_key_rank_personId_idx" ON "PersonKey"("key", "rank" DESC, "personId");

-- CreateIndex
CREATE INDEX "Person_quoteCount_id_idx" ON "Person"("quoteCount", "id");

-- CreateIndex
CREATE INDEX "Person_lastSeenAt_id_idx" ON "Person"("lastSeenAt", "id");

-- AddForeignKey
ALTER TABLE "PersonKey" ADD CONSTRAINT "PersonKey_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What articles say of the people of an older archive. Their keys are written when it is next opened.
UPDATE "Person" AS person SET
  "articleCount" = seen.articles,
  "lastSeenAt" = seen.last,
  heat = seen.heat
FROM (
  SELECT "personId", COUNT(*)::int AS articles, MAX("publishedAt") AS last,
         LN(SUM(EXP(FLOOR(EXTRACT(EPOCH FROM "publishedAt") / 86400)::float8 / 60))) AS heat
  FROM (
    SELECT DISTINCT m."personId", a.id, a."publishedAt"
    FROM "Mention" m JOIN "Article" a ON a."currentRevisionId" = m."revisionId"
  ) AS named GROUP BY "personId"
) AS seen WHERE seen."personId" = person.id;

UPDATE "Person" AS person SET "quoteCount" = said.quotes
FROM (
  SELECT q."personId", COUNT(*)::int AS quotes
  FROM "Quote" q JOIN "Article" a ON a."currentRevisionId" = q."revisionId"
  WHERE q."personId" IS NOT NULL GROUP BY q."personId"
) AS said WHERE said."personId" = person.id;
