-- CreateTable
CREATE TABLE "UndatedArticle" (
    "articleId" UUID NOT NULL,
    "terms" TEXT[],
    "namedWeekday" INTEGER,
    "namedDays" INTEGER[],
    "likelyDay" INTEGER,
    "likeness" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "rival" DOUBLE PRECISION NOT NULL DEFAULT 0,
    "placedOn" INTEGER,

    CONSTRAINT "UndatedArticle_pkey" PRIMARY KEY ("articleId")
);

-- CreateIndex
CREATE INDEX "UndatedArticle_terms_idx" ON "UndatedArticle" USING GIN ("terms");

-- AddForeignKey
ALTER TABLE "UndatedArticle" ADD CONSTRAINT "UndatedArticle_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;


-- Articles without a date that are stored already: nothing is known of their days until a dated one that resembles them comes in.
INSERT INTO "UndatedArticle" ("articleId", "terms", "namedDays")
SELECT a."id", ARRAY(SELECT t."term" FROM "ArticleTerm" t WHERE t."articleId" = a."id" ORDER BY t."term"), ARRAY[]::INTEGER[]
FROM "Article" a WHERE a."day" IS NULL;
