import type { Fields, Readable, SidedFields } from '../field/reads.ts'
import type { ProgramTemplate } from '../template/template.ts'

/** The message keys that a field uses: its label, its help, its options. */
export function keysOfField(readable: Readable): readonly string[] {
  if (readable.source === 'directory') return []
  const options = 'options' in readable ? Object.values(readable.options) : []
  return [readable.label, ...(readable.help === undefined ? [] : [readable.help]), ...options]
}

function keysOfFields(fields: Fields | undefined): readonly string[] {
  return Object.values(fields ?? {}).flatMap(keysOfField)
}

/** The message keys that what a criterion reads uses. */
export function keysOfReads({ mentor, mentoree }: SidedFields): readonly string[] {
  return [...keysOfFields(mentor), ...keysOfFields(mentoree)]
}

/** All message keys that a template uses. */
export function keysOfTemplate(template: ProgramTemplate): readonly string[] {
  const { name, description, phases, agreement, questions, criteria, orientation } = template
  return [
    name,
    description,
    ...phases.flatMap(({ label, guide }) => [label, guide.mentor, guide.mentoree]),
    ...agreement.flatMap(({ title, text }) => [title, text]),
    ...[questions.both, questions.mentor, questions.mentoree].flatMap(keysOfFields),
    ...criteria.map(({ because }) => because),
    ...[...orientation.mentor, ...orientation.mentoree].flatMap(({ title, text }) => [title, text]),
  ]
}
