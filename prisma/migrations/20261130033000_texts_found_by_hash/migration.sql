-- CreateIndex
CREATE INDEX "Revision_textHash_idx" ON "Revision"("textHash");
