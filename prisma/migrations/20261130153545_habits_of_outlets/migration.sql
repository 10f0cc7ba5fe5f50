-- CreateIndex
CREATE INDEX "Article_outletId_day_idx" ON "Article"("outletId", "day");
