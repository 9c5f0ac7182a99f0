import type { Relationship } from '../../generated/prisma/client.ts'
import { asWorker, type Transaction } from '../../platform/database/client.ts'
import { postLetters } from '../../platform/mail/post-letter.ts'
import { today } from '../../program/today.ts'

type Asked = Pick<Relationship, 'organisationId' | 'id' | 'programId' | 'mentorPersonId' | 'mentoreePersonId'>

/**
 * Writes down that somebody asks to be called, and tells the program's managers in a letter that names nobody: the name
 * is in the console. Managers who are in this pair, or above one of the two, get no letter (M3). Asking again while a
 * request is open changes nothing. In the portal, behind the relationship's lock.
 */
export async function askForCall(transaction: Transaction, relationship: Asked, personId: string): Promise<void> {
  const { organisationId, id: relationshipId, programId } = relationship
  const day = today()
  const open = await transaction.callRequest.count({ where: { organisationId, relationshipId, personId, resolvedOn: null } })
  if (open > 0) return
  const { id } = await transaction.callRequest.create({ data: { organisationId, programId, relationshipId, personId, askedOn: new Date(day) } })
  await asWorker(transaction, 'portal', async () => {
    const managers = await transaction.$queryRaw<{ personId: string; program: string }[]>`
      SELECT m."personId"::text, p.name AS program
      FROM app."ProgramManager" m
      JOIN app."Program" p ON p."organisationId" = m."organisationId" AND p.id = m."programId"
      WHERE m."organisationId" = ${organisationId}::uuid AND m."programId" = ${programId}::uuid
        AND NOT EXISTS (
          SELECT FROM unnest(ARRAY[${relationship.mentorPersonId}::uuid, ${relationship.mentoreePersonId}::uuid]) AS pair(id)
          WHERE m."personId" = pair.id OR app.is_above(m."organisationId", m."personId", pair.id, ${day}::date))`
    await postLetters(transaction, managers.map((manager) => ({
      organisationId,
      personId: manager.personId,
      occasion: `call ${id} ${manager.personId}`,
      words: {
        subject: `Somebody in ${manager.program} asks to be called`,
        paragraphs: [
          'Somebody who takes part asks you for a call. Their name is in the console, under "Asked to be called".',
          'You need no more than that to begin: ask how they are, and what would help. What the two have said to each other stays theirs.',
        ],
        step: { label: 'See who it is', surface: 'console' as const, path: '/' },
      },
    })))
  })
}
