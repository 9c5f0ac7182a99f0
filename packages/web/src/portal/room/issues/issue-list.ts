import { type ContentOf, type InRoom, type Shown, shownEntries } from '../view/in-room.ts'

/** A challenge as it stands now: its latest entry, by its author's count. */
export type IssueContent = ContentOf<'issue'>
export type Issue = Shown<IssueContent>

/** The challenges of a space, each as its author wrote it last. */
export function issuesOf(inRoom: InRoom, where: 'shared' | 'private'): Issue[] {
  const latest = new Map<string, Issue>()
  for (const issue of shownEntries(inRoom, where, 'issue')) latest.set(`${issue.entry.sealed.authorId} ${issue.content.issueId}`, issue)
  return [...latest.values()]
}

/** One's own that are not shared: sharing one writes it anew where the partner reads. */
export function privateIssues(inRoom: InRoom): Issue[] {
  const shared = new Set(issuesOf(inRoom, 'shared').filter(({ isMine }) => isMine).map(({ content }) => content.issueId))
  return issuesOf(inRoom, 'private').filter(({ content }) => !shared.has(content.issueId))
}
