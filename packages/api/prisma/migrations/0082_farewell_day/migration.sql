-- The last day of a farewell is written down on the day of leaving: whoever was told of it keeps it, also when the
-- organisation chooses another number of days for those who leave later.
ALTER TABLE "app"."Person" ADD COLUMN "farewellUntil" DATE;
UPDATE app."Person" p SET "farewellUntil" = (p."leftAt" AT TIME ZONE 'UTC')::date + o."farewellDays"
  FROM app."Organisation" o WHERE o.id = p."organisationId" AND p.status = 'left';

CREATE OR REPLACE FUNCTION app.note_leaving() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status = 'left' AND (TG_OP = 'INSERT' OR OLD.status <> 'left') THEN
    NEW."farewellUntil" := (now() AT TIME ZONE 'UTC')::date
      + (SELECT o."farewellDays" FROM app."Organisation" o WHERE o.id = NEW."organisationId");
  ELSIF NEW.status <> 'left' THEN
    NEW."farewellUntil" := NULL;
  END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION identity.find_person_by_email(address text)
RETURNS TABLE ("organisationId" uuid, "personId" uuid, "fullName" text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = '' AS $$
  SELECT p."organisationId", p.id, p."fullName" FROM app."Person" p
  WHERE p.email = lower(address) AND (p.status = 'active' OR p."farewellUntil" >= (now() AT TIME ZONE 'UTC')::date)
  ORDER BY p.status, p."createdAt", p.id LIMIT 1
$$;
ALTER TABLE "app"."Person" DROP COLUMN "leftAt";
