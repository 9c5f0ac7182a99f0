import { allow, defineCriterion, definePlugin, defineProgramTemplate, field } from '@ithaca/sdk'
import type { SettingsSchema } from '@ithaca/sdk'
import { createCatalogue, type Catalogue, type LoadedTemplate } from '../../../src/plugins/index.ts'

/** A settings schema that takes `{ most: 1 to 9 }`, 3 unless told. */
const most: SettingsSchema<unknown, { most: number }> = {
  '~standard': {
    version: 1,
    vendor: 'test',
    validate(value) {
      const given = (value as { most?: unknown }).most ?? 3
      const isFine = typeof given === 'number' && given >= 1 && given <= 9
      return isFine ? { value: { most: given } } : { issues: [{ message: 'Give 1 to 9.', path: ['most'] }] }
    },
    jsonSchema: { input: () => ({ type: 'object' }), output: () => ({ type: 'object' }) },
  },
}

const texts = {
  'name': 'Made-up',
  'about': 'For tests.',
  'phase': 'Phase',
  'guide': 'Guide',
  'clause': 'Clause',
  'why': 'Because.',
  'step': 'Step',
  'hello': 'Hello?',
  'tongue': 'Languages?',
  'wish': 'Wishes?',
  'likes': 'Likes?',
  'unused': 'Nobody reads this.',
}
const french = Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, `${text} (fr)`])) as typeof texts

const likes = defineCriterion({
  id: 'likes',
  kind: 'preference',
  label: 'likes',
  description: 'about',
  because: 'why',
  weight: 60,
  settings: most,
  reads: {
    likes: field.text({ known: 'likes', label: 'likes', visibleTo: ['partner'] }),
    tongues: field.languages({
      known: 'tongues',
      label: 'tongue',
      visibleTo: [],
      required: true,
      fallback: languages(),
    }),
  },
  score: ({ keyed }) =>
    keyed({
      mentor: ({ likes: mine }) => mine,
      mentoree: ({ likes: mine }) => mine,
      score: (one, other) => (one === other ? 1 : 0),
    }),
  explain: () => undefined,
})

const other = defineCriterion({
  id: 'other',
  kind: 'preference',
  label: 'likes',
  description: 'about',
  because: 'why',
  weight: 40,
  reads: { wishes: field.people({ known: 'wishes', label: 'wish', visibleTo: [], required: true }) },
  score: ({ named }) => named({ mentor: 'wishes', score: () => 1, otherwise: 0 }),
  explain: () => undefined,
})

const rule = defineCriterion({
  id: 'rule',
  kind: 'constraint',
  label: 'likes',
  description: 'about',
  because: 'why',
  reads: { likes: field.text({ known: 'likes', label: 'likes', visibleTo: ['partner'] }) },
  score: ({ keyed }) => keyed({ mentor: () => true, mentoree: () => true, score: () => allow() }),
  explain: () => undefined,
})

function languages() {
  return { source: 'directory', fact: 'languages', kind: 'languages', visibleTo: ['partner'] } as const
}

const topics = ['purpose', 'confidentiality', 'limits-of-confidentiality', 'rhythm', 'means', 'no-fault-exit'] as const
const steps = (['purpose', 'first-meeting', 'listening', 'boundaries', 'ending'] as const).map(
  (topic) => ({ topic, title: 'step', text: 'step' }) as const,
)
const guide = { mentor: 'guide', mentoree: 'guide' } as const

const template = defineProgramTemplate({
  id: 'made-up',
  version: '2.1.0',
  kind: 'one-to-one',
  name: 'name',
  description: 'about',
  languages: ['en', 'fr'],
  phases: [
    { key: 'first', stage: 'initiation', label: 'phase', weeks: 4, guide },
    { key: 'second', stage: 'cultivation', label: 'phase', weeks: 8, guide },
    { key: 'third', stage: 'separation', label: 'phase', weeks: 1, guide },
  ],
  cadence: { everyWeeks: 2, minutes: 60, means: ['video'] },
  agreement: topics.map((topic) => ({ key: topic, topic, title: 'clause', text: 'clause', ownWords: false }) as const),
  questions: {
    mentoree: {
      hello: field.text({ label: 'hello', visibleTo: ['partner', 'program-manager'], required: true, maxLength: 20 }),
    },
  },
  criteria: [
    { criterion: 'rule', because: 'why' },
    { criterion: 'likes', weight: 75, settings: { most: 5 }, because: 'why' },
    { criterion: 'other', weight: 25, because: 'why' },
  ],
  orientation: { mentor: steps, mentoree: steps },
  capacity: { mentor: 2, mentoree: 1 },
  floor: 0.25,
  responseDays: 10,
})

const plugin = definePlugin({
  id: 'made-up',
  version: '1.0.0',
  engine: '^0.1',
  criteria: [likes, other, rule],
  templates: [template],
  messages: { en: texts, fr: french },
})

/** A catalogue of one made-up plugin, and its template. */
export function load(): { catalogue: Catalogue; loaded: LoadedTemplate } {
  const catalogue = createCatalogue([plugin], { engineVersion: '0.1.0', isPerformanceData: () => false })
  const problems = catalogue.plugins.flatMap((each) => each.problems)
  const loaded = catalogue.templates.get('made-up')
  if (!loaded || problems.length > 0) throw new Error(JSON.stringify(problems))
  return { catalogue, loaded }
}
