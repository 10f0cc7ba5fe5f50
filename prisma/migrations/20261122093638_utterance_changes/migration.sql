-- What became of utterances whose ids clients may hold. PostgreSQL 12 and later take several values in one migration.
ALTER TYPE "ChangeKind" ADD VALUE 'UTTERANCE_MERGED';
ALTER TYPE "ChangeKind" ADD VALUE 'UTTERANCE_SPLIT';
