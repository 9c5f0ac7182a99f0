/**
 * Words that mean performance data in a name, in English and French. It catches what an author writes by mistake, while
 * they write; an installation looks again when it loads, with the directory's longer list.
 */
const WORDS: ReadonlySet<string> = new Set([
  'performance',
  'rating',
  'ratings',
  'appraisal',
  'appraisals',
  'potential',
  'salary',
  'pay',
  'payroll',
  'paygrade',
  'bonus',
  'compensation',
  'kpi',
  'kpis',
  'okr',
  'ninebox',
  'disciplinary',
  'discipline',
  'warning',
  'warnings',
  'promotable',
  'talent',
  'remuneration',
  'salaire',
  'prime',
  'notation',
  'evaluation',
  'evaluations',
])

/** Two words that mean it together. */
const PAIRS: ReadonlySet<string> = new Set(['nine box', 'grade level', 'job grade', 'person score', 'high potential'])

/** The words of a name in camelCase, kebab-case, snake_case or plain, without accents. */
export function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '')
}

/** Whether a name means performance data (M4): `lastRating`, `salary-band`, `nine_box`. */
export function meansPerformance(name: string): boolean {
  const words = wordsOf(name)
  return words.some((word, index) => WORDS.has(word) || PAIRS.has(`${words[index - 1] ?? ''} ${word}`))
}
