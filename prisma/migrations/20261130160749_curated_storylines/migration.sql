-- AlterEnum


ALTER TYPE "CorrectionKind" ADD VALUE 'MERGE_STORYLINES';
ALTER TYPE "CorrectionKind" ADD VALUE 'SPLIT_STORYLINE';
ALTER TYPE "CorrectionKind" ADD VALUE 'MOVE_EVENT';

-- AlterEnum
ALTER TYPE "SubjectKind" ADD VALUE 'STORYLINE';

-- AlterTable
ALTER TABLE "Event" ADD COLUMN     "storylineSetById" UUID;
