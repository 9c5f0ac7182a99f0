import { CHARTER_CHECKS, CHARTER_RULES, HELD_ELSEWHERE, type CharterRule } from '@ithaca/sdk/checks'
import { PROGRAM_CHECKS } from './check-program.ts'

const HEAD = '| rule | what the charter looks for | severity | check |\n|---|---|---|---|\n'

/** The table of docs/charter.md: every rule, with what the charter looks for or where it is held instead. */
export function charterTable(): string {
  return HEAD + (Object.keys(CHARTER_RULES) as CharterRule[]).map(rowsOf).join('')
}

function rowsOf(rule: CharterRule): string {
  const checks = [...CHARTER_CHECKS, ...PROGRAM_CHECKS].filter((check) => check.rule === rule)
  if (checks.length === 0) return `| ${rule} | *${HELD_ELSEWHERE[rule] ?? ''}* | | |\n`
  return checks.map(({ id, severity, says }) => `| ${rule} | ${says} | ${severity} | \`${id}\` |\n`).join('')
}
