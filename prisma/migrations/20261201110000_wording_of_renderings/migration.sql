-- What a rendering says apart from case, punctuation and spaces, as a number: whether two outlets print the very same words is
-- counted over all of them, and reading each text anew for that took most of the time.
-- AlterTable
ALTER TABLE "Rendering" ADD COLUMN "wording" uuid GENERATED ALWAYS AS (
  md5(btrim(regexp_replace(lower("text"), '[^[:alnum:]]+', ' ', 'g')))::uuid
) STORED;
