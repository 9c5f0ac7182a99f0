import type { MatchedPair } from '@ithaca/core/matching'
import { isInOneChainOf } from '../../relationship/proposal/proposal-facts.ts'
import type { Prisma, Program } from '../../generated/prisma/client.ts'
import type { Transaction } from '../../platform/database/client.ts'
import { Conflict } from '../../platform/graphql/failures.ts'
import { isChainOfCommandError } from '../../relationship/proposal/chain-error.ts'
import { lapseByClock } from '../../relationship/proposal/lapse.ts'
import { announceProposals } from '../../relationship/proposal/letters.ts'
import { isTogetherIn, placesToPromise, respondByOf } from '../publishing/propose-pairs.ts'
import { lockPlacesOf, readTogether } from '../publishing/read-places.ts'
import { partnerReasons } from '../reasons/stored-reasons.ts'
import { solveTwo, type Two } from './solve-two.ts'

const IN_ONE_CHAIN = 'One of the two is above the other in the directory, and nobody can lift that rule (M1). Nothing was proposed.'

/**
 * Proposes two people to each other outside of a run, by the same rules: outside one chain of command (M1), both taking
 * part with a place (M5), not brought together before (M6), and as the program's criteria and floor allow (M7). As a
 * worker; answers with the proposal's id. It asks for the same two yeses as any other.
 */
export async function proposeTwo(transaction: Transaction, program: Program, two: Two, { now, path }: { readonly now: Date; readonly path: readonly string[] }): Promise<string> {
  const { organisationId, id: programId } = program
  await lapseByClock(transaction, organisationId, now)
  const places = await lockPlacesOf(transaction, organisationId, [two.mentorId, two.mentoreeId])
  const [mentor, mentoree] = [places.get(two.mentorId), places.get(two.mentoreeId)]
  if (!mentor || !mentoree) throw new Error('A pair without its places.')
  if (mentor.personId === mentoree.personId) throw new Conflict('SAME_PERSON', 'Nobody is matched with themselves. Nothing was proposed.', path)
  if (await isInOneChainOf(transaction, organisationId, [mentor.personId, mentoree.personId], now)) throw new Conflict('IN_ONE_CHAIN', IN_ONE_CHAIN, path)
  const together = await readTogether(transaction, programId)
  if (isTogetherIn(together.keys)(two)) throw new Conflict('TOGETHER_BEFORE', 'These two were brought together before. Nothing was proposed.', path)
  const free = placesToPromise('direct', places, together.open, now)
  if ((free.get(mentor.id)?.mentor ?? 0) < 1 || (free.get(mentoree.id)?.mentoree ?? 0) < 1) {
    throw new Conflict('NO_PLACE', 'One of the two has no free place now: away, paused, or with a proposal or partners for every place. Nothing was proposed.', path)
  }
  const solved = await solveTwo(transaction, program, two)
  if (!('pair' in solved)) throw new Conflict('NOT_A_MATCH', `${solved.because} Nothing was proposed.`, path)
  return await create(transaction, program, { ...two, mentorPersonId: mentor.personId, mentoreePersonId: mentoree.personId, pair: solved.pair }, { now, path })
}

interface NewProposal extends Two {
  readonly mentorPersonId: string
  readonly mentoreePersonId: string
  readonly pair: MatchedPair
}

async function create(
  transaction: Transaction,
  program: Program,
  { pair, ...two }: NewProposal,
  { now, path }: { readonly now: Date; readonly path: readonly string[] },
): Promise<string> {
  const { organisationId, id: programId } = program
  const { mentorPersonId, mentoreePersonId } = two
  try {
    const { id } = await transaction.proposal.create({
      data: { organisationId, programId, ...two, way: 'direct', publishedAt: now, respondBy: respondByOf(program, now) },
    })
    await transaction.proposalReasons.create({
      data: { organisationId, proposalId: id, mentorPersonId, mentoreePersonId, reasons: partnerReasons(pair) as unknown as Prisma.InputJsonValue },
    })
    await announceProposals(transaction, { organisationId, occasion: id, way: 'direct' }, [mentorPersonId, mentoreePersonId])
    return id
  } catch (error) {
    if (isChainOfCommandError(error)) throw new Conflict('IN_ONE_CHAIN', IN_ONE_CHAIN, path)
    throw error
  }
}
