import { defineProgramTemplate } from '@ithaca/sdk'
import { agreement } from './agreement.ts'
import { criteria } from './criteria.ts'
import { orientation } from './orientation.ts'
import { phases } from './phases.ts'
import { questions } from './questions.ts'

export const oneToOneCareer = defineProgramTemplate({
  id: 'one-to-one-career',
  version: '1.0.0',
  kind: 'one-to-one',
  name: 'name',
  description: 'description',
  languages: ['en', 'fr'],
  phases,
  cadence: { everyWeeks: 2, minutes: 60, means: ['video', 'in-person', 'walking', 'phone'] },
  agreement,
  questions,
  criteria,
  orientation,
  capacity: { mentor: 2, mentoree: 1 },
  forming: 'direct',
  floor: 0.3,
  responseDays: 14,
})
