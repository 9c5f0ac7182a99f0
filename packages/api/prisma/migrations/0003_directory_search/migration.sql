-- What people type finds what others wrote: lower case, without accents, in both lists and searches.
-- packages/api/src/directory/people/fold.ts does the same; a test compares the two.
CREATE FUNCTION app.fold(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN translate(lower(regexp_replace(normalize(words, NFKD), '[\u0300-\u036f]', '', 'g')), 'øłđıς', 'oldiσ');

-- CreateEnum
CREATE TYPE "app"."AbsentPeople" AS ENUM ('keep', 'mark_left');

-- DropIndex
DROP INDEX "app"."Person_organisationId_fullName_idx";

-- AlterTable
ALTER TABLE "app"."Person"
  ADD COLUMN "sortName" TEXT NOT NULL GENERATED ALWAYS AS (app.fold("fullName")) STORED,
  ADD COLUMN "searchText" TEXT NOT NULL GENERATED ALWAYS AS (app.fold(
    "fullName" || ' ' || coalesce("preferredName", '') || ' ' || coalesce("email", '') || ' ' || coalesce("externalId", '') || ' ' ||
    coalesce("jobTitle", '') || ' ' || coalesce("function", '') || ' ' || coalesce("department", '') || ' ' || coalesce("location", ''))) STORED;

-- AlterTable
ALTER TABLE "app"."DirectoryImport" ADD COLUMN     "absent" "app"."AbsentPeople" NOT NULL DEFAULT 'keep',
ADD COLUMN     "fileProblems" JSONB NOT NULL DEFAULT '[]',
ADD COLUMN     "rowCount" INTEGER NOT NULL DEFAULT 0;

-- CreateIndex
CREATE INDEX "Person_organisationId_sortName_id_idx" ON "app"."Person"("organisationId", "sortName", "id");
