-- AlterTable
ALTER TABLE "app"."DirectoryImport" ADD COLUMN     "planHash" TEXT,
ADD COLUMN     "plannedOn" DATE;
