-- CreateEnum
CREATE TYPE "SourceKind" AS ENUM ('FEED', 'SITEMAP', 'HOME_PAGE');

-- CreateEnum
CREATE TYPE "PageStatus" AS ENUM ('WAITING', 'LIVE', 'MOVED', 'PAYWALLED', 'GONE', 'UNREACHABLE', 'REFUSED', 'NO_ARTICLE');

-- CreateTable
CREATE TABLE "FollowedSource" (
    "id" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "title" TEXT,
    "kind" "SourceKind",
    "listAddress" TEXT,
    "etag" TEXT,
    "lastModified" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "interval" INTEGER NOT NULL,
    "nextPollAt" TIMESTAMPTZ(3) NOT NULL,
    "takenUntil" TIMESTAMPTZ(3),
    "lastPolledAt" TIMESTAMPTZ(3),
    "lastNewAt" TIMESTAMPTZ(3),
    "failures" INTEGER NOT NULL DEFAULT 0,
    "failureReason" TEXT,
    "failure" TEXT,

    CONSTRAINT "FollowedSource_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WatchedPage" (
    "id" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "link" TEXT NOT NULL,
    "host" TEXT NOT NULL,
    "sourceId" UUID,
    "articleId" UUID,
    "status" "PageStatus" NOT NULL DEFAULT 'WAITING',
    "answered" TEXT,
    "movedTo" TEXT,
    "etag" TEXT,
    "lastModified" TEXT,
    "foundAt" TIMESTAMPTZ(3) NOT NULL,
    "lastReadAt" TIMESTAMPTZ(3),
    "lastSeenAt" TIMESTAMPTZ(3),
    "changedAt" TIMESTAMPTZ(3),
    "nextReadingAt" TIMESTAMPTZ(3),
    "takenUntil" TIMESTAMPTZ(3),
    "failures" INTEGER NOT NULL DEFAULT 0,
    "failureReason" TEXT,
    "failure" TEXT,

    CONSTRAINT "WatchedPage_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "FollowedSource_address_key" ON "FollowedSource"("address");

-- CreateIndex
CREATE INDEX "FollowedSource_nextPollAt_id_idx" ON "FollowedSource"("nextPollAt", "id");

-- CreateIndex
CREATE UNIQUE INDEX "WatchedPage_address_key" ON "WatchedPage"("address");

-- CreateIndex
CREATE INDEX "WatchedPage_nextReadingAt_id_idx" ON "WatchedPage"("nextReadingAt", "id");

-- CreateIndex
CREATE INDEX "WatchedPage_articleId_idx" ON "WatchedPage"("articleId");

-- CreateIndex
CREATE INDEX "WatchedPage_sourceId_status_idx" ON "WatchedPage"("sourceId", "status");

-- AddForeignKey
ALTER TABLE "WatchedPage" ADD CONSTRAINT "WatchedPage_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "FollowedSource"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WatchedPage" ADD CONSTRAINT "WatchedPage_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "Article"("id") ON DELETE SET NULL ON UPDATE CASCADE;
