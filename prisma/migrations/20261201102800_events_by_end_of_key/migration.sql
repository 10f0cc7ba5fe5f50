-- The end of a key stands for an event in commands, pages and the API: six digits of it find the few that may be meant.
CREATE INDEX "Event_shortId_idx" ON "Event"(right(id::text, 6));
