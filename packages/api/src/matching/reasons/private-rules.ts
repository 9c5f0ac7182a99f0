import { catalogue } from '../../plugins/catalogue.ts'

/**
 * Does a rule rest on answers that program managers may not see (M14)? Whom somebody would rather not meet, say: that a
 * rule of this kind stands between two people is an answer of one of them. So it is never said by its name.
 */
export function isPrivateRule(criterionId: string | undefined): boolean {
  const criterion = catalogue.criteria.get(criterionId ?? '')?.criterion
  if (criterion?.kind !== 'constraint') return false
  return (['mentor', 'mentoree'] as const).some((side) =>
    Object.values(criterion.reads[side]).some(({ visibleTo }) => !visibleTo.includes('program-manager')))
}
