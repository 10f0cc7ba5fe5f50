-- Every run of three words of a text as a number, so that a quotation is found by a few of its own: of a hundred thousand quotes
-- that share words with it, a handful shares three in a row. Apart from case, punctuation and spaces, as "wording" is. Runs
-- of fewer than ten letters stand anywhere ("one of the") and are left out.
CREATE FUNCTION "wordRuns"(printed text) RETURNS integer[] LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  one text;
  two text;
  three text;
  found integer[] := '{}';
BEGIN
  FOREACH three IN ARRAY
    string_to_array(btrim(regexp_replace(lower(left(printed, 100000)), '[^[:alnum:]]+', ' ', 'g')), ' ')
  LOOP
    IF length(one || two || three) >= 10 THEN
      found := found || ('x' || left(md5(one || ' ' || two || ' ' || three), 8))::bit(32)::integer;
    END IF;
    one := two;
    two := three;
  END LOOP;
  RETURN found;
END
$$;

-- AlterTable
ALTER TABLE "Quote" ADD COLUMN "runs" integer[] GENERATED ALWAYS AS ("wordRuns"("text")) STORED;

-- CreateIndex
CREATE INDEX "Quote_runs_idx" ON "Quote" USING GIN ("runs");
