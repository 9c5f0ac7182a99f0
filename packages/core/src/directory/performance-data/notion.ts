/** What a column of performance data speaks of (M4). */
export type PerformanceNotion =
  | 'performance'
  | 'rating'
  | 'ranking'
  | 'potential'
  | 'pay'
  | 'appraisal'
  | 'discipline'
  | 'succession'

/** Notions in words, for a sentence: "it carries ratings or scores". */
export const NOTION_NAMES: Readonly<Record<PerformanceNotion, string>> = {
  performance: 'performance data',
  rating: 'ratings or scores of people',
  ranking: 'rankings of people',
  potential: 'judgements of potential',
  pay: 'pay',
  appraisal: 'appraisals',
  discipline: 'disciplinary data',
  succession: 'succession plans',
}

/**
 * Words for each notion, folded as `foldWord` does, divided by commas.
 *
 * `word` is that word alone; `word*` begins with it; `*word*` holds it anywhere; `two words` stand side by side (or
 * are written in one); `=word` is the whole header but for ids, dates and numbers.
 */
export type Vocabulary = Readonly<Partial<Record<PerformanceNotion, string>>>
