-- CreateEnum
CREATE TYPE "OutletKind" AS ENUM ('PUBLISHER', 'AGENCY', 'AGGREGATOR');

-- CreateEnum
CREATE TYPE "Precision" AS ENUM ('YEAR', 'MONTH', 'DAY', 'MINUTE', 'SECOND');

-- CreateEnum
CREATE TYPE "Completeness" AS ENUM ('FULL', 'SUMMARY');

-- CreateEnum
CREATE TYPE "ArticleFormat" AS ENUM ('TEXT', 'JSONL', 'HTML', 'FEED');

-- CreateEnum
CREATE TYPE "Directness" AS ENUM ('DIRECT', 'PARTIAL', 'INDIRECT', 'HEADLINE');

-- CreateEnum
CREATE TYPE "SpeakerKind" AS ENUM ('PERSON', 'ORGANISATION', 'GROUP', 'UNNAMED');

-- CreateEnum
CREATE TYPE "VenueKind" AS ENUM ('ADDRESSEE', 'OCCASION');

-- CreateEnum
CREATE TYPE "MentionKind" AS ENUM ('NAME', 'PRONOUN', 'DESCRIPTION');

-- CreateEnum
CREATE TYPE "Comparator" AS ENUM ('EXACTLY', 'AT_LEAST', 'MORE_THAN', 'AT_MOST', 'LESS_THAN', 'ABOUT', 'BETWEEN', 'VAGUE');

-- CreateEnum
CREATE TYPE "FigureUnit" AS ENUM ('COUNT', 'PERCENT', 'MONEY', 'DURATION', 'LENGTH', 'AREA', 'MASS', 'TEMPERATURE', 'MAGNITUDE', 'OTHER');

-- CreateEnum
CREATE TYPE "CitationKind" AS ENUM ('AGENCY', 'OUTLET', 'ORGANISATION', 'DOCUMENT', 'UNNAMED_OFFICIAL', 'UNNAMED');

-- CreateTable
CREATE TABLE "Outlet" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "domain" TEXT,
    "kind" "OutletKind",
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Outlet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Story" (
    "id" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Story_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Event" (
    "id" UUID NOT NULL,
    "storyId" UUID NOT NULL,
    "title" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "firstAt" TIMESTAMPTZ(3),
    "lastAt" TIMESTAMPTZ(3),
    "mergedIntoId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,
    "articleCount" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Article" (
    "id" UUID NOT NULL,
    "url" TEXT,
    "textHash" TEXT NOT NULL,
    "sourceName" TEXT NOT NULL,
    "format" "ArticleFormat" NOT NULL,
    "outletId" UUID,
    "storyId" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "membershipScore" DOUBLE PRECISION,
    "membershipReasons" JSONB NOT NULL DEFAULT '[]',
    "title" TEXT,
    "subtitle" TEXT,
    "authors" TEXT[],
    "agencies" TEXT[],
    "section" TEXT,
    "datelinePlace" TEXT,
    "language" TEXT,
    "publishedAt" TIMESTAMPTZ(3),
    "publishedPrecision" "Precision",
    "publishedZone" TEXT,
    "completeness" "Completeness" NOT NULL,
    "day" INTEGER,
    "currentRevisionId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArticleTerm" (
    "articleId" UUID NOT NULL,
    "term" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "day" INTEGER,

    CONSTRAINT "ArticleTerm_pkey" PRIMARY KEY ("articleId","term")
);

-- CreateTable
CREATE TABLE "TermFrequency" (
    "term" TEXT NOT NULL,
    "articles" INTEGER NOT NULL,

    CONSTRAINT "TermFrequency_pkey" PRIMARY KEY ("term")
);

-- CreateTable
CREATE TABLE "IngestLock" (
    "bucket" INTEGER NOT NULL,

    CONSTRAINT "IngestLock_pkey" PRIMARY KEY ("bucket")
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "textHash" TEXT NOT NULL,
    "title" TEXT,
    "publishedAt" TIMESTAMPTZ(3),
    "seenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "header" JSONB NOT NULL,
    "blocks" JSONB NOT NULL,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "surnameKey" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PersonName" (
    "personId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "count" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "PersonName_pkey" PRIMARY KEY ("personId","name")
);

-- CreateTable
CREATE TABLE "Mention" (
    "id" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "kind" "MentionKind" NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "role" TEXT,
    "roleStart" INTEGER,
    "roleEnd" INTEGER,

    CONSTRAINT "Mention_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Quote" (
    "id" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "directness" "Directness" NOT NULL,
    "cueStart" INTEGER,
    "cueEnd" INTEGER,
    "cue" TEXT,
    "cueLemma" TEXT,
    "speakerStart" INTEGER,
    "speakerEnd" INTEGER,
    "speakerText" TEXT,
    "speakerKind" "SpeakerKind",
    "organisation" TEXT,
    "personId" UUID,
    "venueStart" INTEGER,
    "venueEnd" INTEGER,
    "venue" TEXT,
    "venueKind" "VenueKind",
    "confidence" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "Quote_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Utterance" (
    "id" UUID NOT NULL,
    "eventId" UUID NOT NULL,
    "personId" UUID,
    "organisation" TEXT,
    "text" TEXT NOT NULL,
    "articleCount" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Utterance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Rendering" (
    "id" UUID NOT NULL,
    "utteranceId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "quoteId" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "score" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "Rendering_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Figure" (
    "id" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "low" DOUBLE PRECISION,
    "high" DOUBLE PRECISION,
    "comparator" "Comparator" NOT NULL,
    "unit" "FigureUnit" NOT NULL,
    "unitSymbol" TEXT,
    "counted" TEXT,
    "action" TEXT,
    "place" TEXT,
    "day" DATE,
    "giver" TEXT,
    "sentenceStart" INTEGER NOT NULL,
    "sentenceEnd" INTEGER NOT NULL,

    CONSTRAINT "Figure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Citation" (
    "id" UUID NOT NULL,
    "revisionId" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "kind" "CitationKind" NOT NULL,
    "name" TEXT,

    CONSTRAINT "Citation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Outlet_slug_key" ON "Outlet"("slug");

-- CreateIndex
CREATE INDEX "Outlet_name_id_idx" ON "Outlet"("name", "id");

-- CreateIndex
CREATE INDEX "Outlet_createdAt_id_idx" ON "Outlet"("createdAt", "id");

-- CreateIndex
CREATE INDEX "Event_storyId_idx" ON "Event"("storyId");

-- CreateIndex
CREATE INDEX "Event_mergedIntoId_idx" ON "Event"("mergedIntoId");

-- CreateIndex
CREATE INDEX "Event_articleCount_id_idx" ON "Event"("articleCount", "id");

-- CreateIndex
CREATE INDEX "Event_createdAt_id_idx" ON "Event"("createdAt", "id");

-- CreateIndex
CREATE INDEX "Event_updatedAt_id_idx" ON "Event"("updatedAt", "id");

-- CreateIndex
CREATE INDEX "Event_lastAt_id_idx" ON "Event"("lastAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "Article_url_key" ON "Article"("url");

-- CreateIndex
CREATE UNIQUE INDEX "Article_currentRevisionId_key" ON "Article"("currentRevisionId");

-- CreateIndex
CREATE INDEX "Article_textHash_idx" ON "Article"("textHash");

-- CreateIndex
CREATE INDEX "Article_eventId_idx" ON "Article"("eventId");

-- CreateIndex
CREATE INDEX "Article_storyId_idx" ON "Article"("storyId");

-- CreateIndex
CREATE INDEX "Article_outletId_id_idx" ON "Article"("outletId", "id");

-- CreateIndex
CREATE INDEX "Article_publishedAt_id_idx" ON "Article"("publishedAt", "id");

-- CreateIndex
CREATE INDEX "Article_createdAt_id_idx" ON "Article"("createdAt", "id");

-- CreateIndex
CREATE INDEX "ArticleTerm_term_day_idx" ON "ArticleTerm"("term", "day");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_articleId_number_key" ON "Revision"("articleId", "number");

-- CreateIndex
CREATE INDEX "Person_surnameKey_idx" ON "Person"("surnameKey");

-- CreateIndex
CREATE INDEX "Person_name_id_idx" ON "Person"("name", "id");

-- CreateIndex
CREATE INDEX "Person_createdAt_id_idx" ON "Person"("createdAt", "id");

-- CreateIndex
CREATE INDEX "Mention_revisionId_start_idx" ON "Mention"("revisionId", "start");

-- CreateIndex
CREATE INDEX "Mention_personId_id_idx" ON "Mention"("personId", "id");

-- CreateIndex
CREATE INDEX "Quote_revisionId_start_idx" ON "Quote"("revisionId", "start");

-- CreateIndex
CREATE INDEX "Quote_personId_id_idx" ON "Quote"("personId", "id");

-- CreateIndex
CREATE INDEX "Utterance_eventId_id_idx" ON "Utterance"("eventId", "id");

-- CreateIndex
CREATE INDEX "Utterance_personId_id_idx" ON "Utterance"("personId", "id");

-- CreateIndex
CREATE INDEX "Utterance_createdAt_id_idx" ON "Utterance"("createdAt", "id");

-- CreateIndex
CREATE INDEX "Rendering_utteranceId_id_idx" ON "Rendering"("utteranceId", "id");

-- CreateIndex
CREATE INDEX "Rendering_articleId_idx" ON "Rendering"("articleId");

-- CreateIndex
CREATE INDEX "Rendering_quoteId_idx" ON "Rendering"("quoteId");

-- CreateIndex
CREATE INDEX "Figure_revisionId_start_idx" ON "Figure"("revisionId", "start");

-- CreateIndex
CREATE INDEX "Citation_revisionId_start_idx" ON "Citation"("revisionId", "start");

-- CreateIndex
CREATE INDEX "Citation_name_idx" ON "Citation"("name");

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Event" ADD CONSTRAINT "Event_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Event"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_outletId_fkey" FOREIGN KEY ("outletId") REFERENCES "Outlet"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_storyId_fkey" FOREIGN KEY ("storyId") REFERENCES "Story"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Article" ADD CONSTRAINT "Article_currentRevisionId_fkey" FOREIGN KEY ("currentRevisionId") REFERENCES "Revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleTerm" ADD CONSTRAINT "ArticleTerm_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PersonName" ADD CONSTRAINT "PersonName_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mention" ADD CONSTRAINT "Mention_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Quote" ADD CONSTRAINT "Quote_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Quote" ADD CONSTRAINT "Quote_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Utterance" ADD CONSTRAINT "Utterance_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Utterance" ADD CONSTRAINT "Utterance_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rendering" ADD CONSTRAINT "Rendering_utteranceId_fkey" FOREIGN KEY ("utteranceId") REFERENCES "Utterance"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rendering" ADD CONSTRAINT "Rendering_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rendering" ADD CONSTRAINT "Rendering_quoteId_fkey" FOREIGN KEY ("quoteId") REFERENCES "Quote"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;
