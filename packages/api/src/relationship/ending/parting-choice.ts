import type { PartingChoice, Prisma, Relationship } from '../../generated/prisma/client.ts'
import type { Transaction } from '../../platform/database/client.ts'

type Choice = Pick<Prisma.PartingChoiceUncheckedUpdateInput, 'closingWord' | 'rematch' | 'waits'>

/** Keeps what one of the two chooses in private, and leaves what they chose before about other things. */
export async function keepChoice(
  transaction: Transaction,
  { organisationId, id: relationshipId }: Pick<Relationship, 'organisationId' | 'id'>,
  personId: string,
  choice: Choice,
): Promise<void> {
  const key = { organisationId, relationshipId, personId }
  await transaction.partingChoice.upsert({
    where: { organisationId_relationshipId_personId: key },
    create: { ...key, ...choice } as Prisma.PartingChoiceUncheckedCreateInput,
    update: choice,
  })
}

/** What the two have chosen in private so far. As a worker; in the order mentor, mentoree. */
export async function readChoices(
  transaction: Transaction,
  { organisationId, id: relationshipId, mentorPersonId, mentoreePersonId }: Relationship,
): Promise<readonly [PartingChoice | undefined, PartingChoice | undefined]> {
  const rows = await transaction.partingChoice.findMany({ where: { organisationId, relationshipId } })
  const of = (person: string) => rows.find(({ personId }) => personId === person)
  return [of(mentorPersonId), of(mentoreePersonId)]
}
