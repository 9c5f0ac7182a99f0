import { List } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Notice } from '../../../ui/states/notice.tsx'
import type { DirectoryImport } from './documents.ts'

/** What there is to say about an import as a whole: cycles, people whose manager comes later, what an undo left. */
export function FileProblems({ problems }: { problems: DirectoryImport['fileProblems'] }) {
  const { t } = useTranslation('console')
  if (problems.length === 0) return null
  return (
    <Notice tone="needs" title={t('import.fileProblems')}>
      <List>
        {problems.map((problem) => (
          <List.Item key={`${problem.code}-${problem.message}`}>{problem.message} {problem.mend}</List.Item>
        ))}
      </List>
    </Notice>
  )
}
