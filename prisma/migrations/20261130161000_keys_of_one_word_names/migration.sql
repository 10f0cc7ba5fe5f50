-- People who are known by one word ("Pelé") are found by a key of their own, which is written at the next start.
UPDATE "Person" SET "isKeyed" = false WHERE name NOT LIKE '% %';
