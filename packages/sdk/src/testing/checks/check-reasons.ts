import { placesIn, type Messages } from '../../message/message.ts'
import { HOST_PLACES, type Reason, type ReasonParam } from '../../reason/reason.ts'
import type { Criterion } from '../../criterion/criterion.ts'
import type { ContractFinding } from '../contract-finding.ts'
import { explainAll } from '../trial/explain.ts'
import { allPairs, askAll, declareReference, isWriteError, nameOf, withNothing, type Trial } from '../trial/trial.ts'

const MOST_REASONS = 5

interface Fault {
  readonly case: string
  readonly mend: string
}

function faultsOf({ reason, params }: Reason, messages: Messages, criterion: Criterion): readonly Fault[] {
  const text = messages.en[reason]
  const said = `the reason "${reason}"`
  if (text === undefined) return [{ case: `${said} has no message`, mend: `Add "${reason}" to every language.` }]
  const given = new Set(Object.keys(params))
  const empty = placesIn(text).filter((place) => !given.has(place) && !HOST_PLACES.includes(place))
  const taken = HOST_PLACES.filter((place) => given.has(place))
  return [
    ...empty.map((place) => ({
      case: `${said} leaves {${place}} empty`,
      mend: `Give ${place} among its parameters, or take it out of the message.`,
    })),
    ...taken.map((place) => ({
      case: `${said} gives {${place}} itself`,
      mend: `Leave ${place} out: the host fills in the two names.`,
    })),
    ...Object.values(params).flatMap((param) => labelFaults(param, criterion, said)),
  ]
}

function labelFaults(param: ReasonParam, { reads }: Criterion, said: string): readonly Fault[] {
  if (typeof param !== 'object' || !('show' in param) || param.show !== 'labels') return []
  if (param.field in reads.mentor || param.field in reads.mentoree) return []
  return [{ case: `${said} shows labels of "${param.field}"`, mend: 'Name a field that the criterion reads.' }]
}

/** Reasons have their message and all that it needs; a criterion explains itself, also when it may show nothing. */
export function checkReasons(trial: Trial, messages: Messages): readonly ContractFinding[] {
  const { criterion } = trial
  const where = `criterion ${criterion.id}`
  const reference = declareReference(trial)
  if (typeof reference === 'string') return []
  const outcomes = askAll(reference, allPairs(trial.people))
  // What is hidden from one of the readers is not there when reasons are asked for.
  const hidden = outcomes.slice(0, 100).map((outcome) => ({
    ...outcome,
    mentor: withNothing(outcome.mentor),
    mentoree: withNothing(outcome.mentoree),
  }))
  const said = explainAll(trial, outcomes)
  const all = [...said, ...explainAll(trial, hidden)]
  const faults = new Map<string, ContractFinding>()
  const note = (fault: ContractFinding) => faults.set(`${fault.check} ${fault.case}`, fault)
  for (const { reasons } of all) {
    for (const reason of reasons) {
      for (const fault of faultsOf(reason, messages, criterion)) note({ check: 'reasons', where, ...fault })
    }
    if (reasons.length > MOST_REASONS) {
      const mend = `Give at most ${MOST_REASONS} reasons: the most telling ones.`
      note({ check: 'reasons', where, case: 'it gives too many reasons for a pair', mend })
    }
  }
  const thrown = all.find((each) => each.thrown !== undefined && !isWriteError(each.thrown))
  if (thrown !== undefined) {
    const mend = 'Let explain answer undefined when what it would show is missing: readers may not see every field.'
    note({ check: 'explains', where, case: `${nameOf(thrown.outcome)}: explain threw ${thrown.thrown}`, mend })
  }
  if (said.length > 0 && said.every(({ reasons, thrown: why }) => reasons.length === 0 && why === undefined)) {
    const mend = 'Answer a reason from explain: everything is explained (M8).'
    note({ check: 'explains', where, case: 'it never says why', mend })
  }
  return [...faults.values()]
}
