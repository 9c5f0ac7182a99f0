import { isInForce } from '../reporting-line.ts'
import type { DirectoryOnDay, DirectoryProblem } from './directory-problem.ts'
import { listNames } from './directory-problem.ts'

/** Managers who have left while people still report to them, with whoever was above as the one to take over. */
export function findManagersWhoLeft({ people, lines, asOf }: DirectoryOnDay): DirectoryProblem[] {
  const personOf = new Map(people.map((person) => [person.id, person]))
  const standing = lines.filter((line) => isInForce(line, asOf))
  const linesOf = Map.groupBy(standing, (line) => line.personId)
  const gone = standing.filter((line) => {
    return personOf.get(line.managerId)?.status === 'left' && personOf.get(line.personId)?.status === 'active'
  })
  return Array.from(Map.groupBy(gone, (line) => line.managerId), ([managerId, lost]) => {
    const manager = personOf.get(managerId)!
    const reportIds = [...new Set(lost.map((line) => line.personId))]
    const reports = listNames(reportIds.map((id) => personOf.get(id)!))
    const above = (linesOf.get(managerId) ?? []).map((line) => personOf.get(line.managerId))
    const heir = above.find((person) => person?.status === 'active')
    return {
      key: `manager-has-left:${managerId}`,
      kind: 'manager-has-left',
      message: `${manager.fullName} has left, and people still report to them: ${reports}.`,
      mend: heir === undefined ? 'Name whoever took over.' : `Name whoever took over; ${heir.fullName} was next above.`,
      personIds: [managerId, ...reportIds],
    }
  })
}
