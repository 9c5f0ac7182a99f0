import type { Program, ProposalWay } from '../../generated/prisma/client.ts'
import { frozenTemplateOf } from '../../program/stored.ts'

/** How the relationships of a program form, by the template that it was made from. */
export function wayOf(program: Pick<Program, 'template'>): ProposalWay {
  return frozenTemplateOf(program).template.forming === 'first-conversations' ? 'conversation' : 'direct'
}
