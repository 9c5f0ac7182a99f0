import { type Part, type ReportTable, UNKNOWN } from '@ithaca/core/reports'
import { type FrozenTemplate, templateText } from '@ithaca/core/program'
import { LANGUAGE } from '../program/language.ts'
import { wordOf } from './words.ts'

/** A table in words, as the screen, the CSV file and the API alike have it. */
export interface WordedTable {
  readonly key: string
  readonly title: string
  /** YYYY-MM; null when the table cannot be shown. */
  readonly asOf: string | null
  readonly columns: readonly string[]
  readonly rows: readonly WordedRow[]
}

export interface WordedRow {
  readonly label: string
  readonly counts: readonly number[]
}

const countries = new Intl.DisplayNames(LANGUAGE, { type: 'region', fallback: 'code' })

/** The tables of a report in words: those that are shown, then those that are not. */
export function wordTables(
  { tables, held }: { readonly tables: readonly ReportTable[]; readonly held: readonly string[] },
  frozen: FrozenTemplate,
): readonly WordedTable[] {
  const shown = tables.map((table) => wordTable(table, frozen))
  return [...shown, ...held.map((key) => ({ key, title: titleOf(key), asOf: null, columns: [], rows: [] }))]
}

function wordTable({ key, cut, asOf, rows, columns, counts }: ReportTable, frozen: FrozenTemplate): WordedTable {
  const [subject = ''] = key.split('.')
  return {
    key,
    asOf,
    title: titleOf(key),
    columns: columns.map((part) => wordPart(part, columns, 'together', (value) => phaseName(subject, value, frozen) ?? wordOf(subject, value))),
    rows: rows.map((part, at) => ({ label: cut === null ? wordOf('everybody', '') : wordPart(part, rows, 'everybody', (category) => wordCategory(cut, category)), counts: counts[at] ?? [] })),
  }
}

/** Several counted as one are "all others", or all when there is nothing else. Which they are is not said. */
function wordPart(part: Part, parts: readonly Part[], all: 'everybody' | 'together', word: (key: string) => string): string {
  const [only] = part
  if (part.length === 1 && only !== undefined) return word(only)
  return wordOf(parts.length === 1 ? all : 'others', '')
}

function wordCategory(cut: string, category: string): string {
  if (category === UNKNOWN) return wordOf('unknown', '')
  if (cut === 'role') return wordOf('role', category)
  return cut === 'country' ? (countries.of(category) ?? category) : category
}

function phaseName(subject: string, value: string, frozen: FrozenTemplate): string | undefined {
  if (subject !== 'phases') return undefined
  const phase = frozen.template.phases.find(({ key }) => key === value)
  return phase && templateText(frozen, phase.label, LANGUAGE)
}

function titleOf(key: string): string {
  const [subject = '', ...rest] = key.split('.')
  const [question, cut] = subject === 'answers' ? rest : [undefined, rest[0]]
  const title = wordOf('title', question === undefined ? subject : `answers.${question}`)
  return cut === undefined ? title : `${title}, ${wordOf('by', cut)}`
}
