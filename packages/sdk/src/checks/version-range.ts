/** A version without pre-release: major, minor, patch. */
type Version = readonly [number, number, number]

const VERSION = /^(\d{1,6})(?:\.(\d{1,6}))?(?:\.(\d{1,6}))?$/
const CONDITION = /^(\^|~|>=|<=|>|<|=)?(\d{1,6}(?:\.\d{1,6}){0,2})$/

function parse(text: string): { readonly version: Version; readonly parts: number } | undefined {
  const match = VERSION.exec(text)
  if (match === null) return undefined
  const given = match.slice(1).filter((part) => part !== undefined)
  const [major = 0, minor = 0, patch = 0] = given.map(Number)
  return { version: [major, minor, patch], parts: given.length }
}

function compare(one: Version, other: Version): number {
  return one[0] - other[0] || one[1] - other[1] || one[2] - other[2]
}

/** The first version that a caret range leaves out: the leftmost part that is not 0 must stay. */
function afterCaret([major, minor, patch]: Version, parts: number): Version {
  if (major > 0 || parts === 1) return [major + 1, 0, 0]
  if (minor > 0 || parts === 2) return [0, minor + 1, 0]
  return [0, 0, patch + 1]
}

/** The first version that a tilde range, or a bare version of fewer than three parts, leaves out. */
function afterTilde([major, minor]: Version, parts: number): Version {
  return parts === 1 ? [major + 1, 0, 0] : [major, minor + 1, 0]
}

function meets(version: Version, condition: string): boolean | undefined {
  const match = CONDITION.exec(condition)
  const bound = match?.[2] === undefined ? undefined : parse(match[2])
  if (match === null || bound === undefined) return undefined
  const order = compare(version, bound.version)
  const isBefore = (end: Version) => compare(version, end) < 0
  switch (match[1]) {
    case '^':
      return order >= 0 && isBefore(afterCaret(bound.version, bound.parts))
    case '~':
      return order >= 0 && isBefore(afterTilde(bound.version, bound.parts))
    case '>=':
      return order >= 0
    case '<=':
      return order <= 0
    case '>':
      return order > 0
    case '<':
      return order < 0
    default:
      return bound.parts === 3 ? order === 0 : order >= 0 && isBefore(afterTilde(bound.version, bound.parts))
  }
}

/**
 * Whether a version lies in a range, or undefined when the range cannot be read.
 *
 * Ranges are those of semantic versions as package managers write them: `^1.2`, `~1.2.3`, `>=1 <3`
 * with a space means both, `^1 || ^2` means either. Pre-releases are not known: a release is what an engine has.
 */
export function isInRange(version: string, range: string): boolean | undefined {
  const wanted = parse(version)
  if (wanted === undefined || range.length > 100) return undefined
  const choices = range.split('||').map((choice) =>
    choice
      .trim()
      .split(/\s+/)
      .map((part) => meets(wanted.version, part)),
  )
  if (choices.flat().includes(undefined)) return undefined
  return choices.some((conditions) => conditions.every(Boolean))
}

/** Whether a text is a full semantic version, `1.2.3`, with or without a pre-release. */
export function isVersion(text: string): boolean {
  return text.length <= 40 && /^\d{1,6}\.\d{1,6}\.\d{1,6}(?:-[0-9A-Za-z.-]+)?$/.test(text)
}
