import { Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useQuery } from 'urql'
import { TextLink } from '../../../ui/shell/links.tsx'
import { Section } from '../../../ui/shell/section.tsx'
import { Notice } from '../../../ui/states/notice.tsx'
import { QueryView } from '../../../ui/states/query-view.tsx'
import { DirectoryProblemsQuery } from './documents.ts'
import classes from './directory-problems.module.css'

const shownPeople = 10

/** Cycles, missing and doubled managers and their kin, each with its fix. */
export function DirectoryProblems() {
  const { t } = useTranslation('console')
  const query = useQuery({ query: DirectoryProblemsQuery })
  return (
    <div id="problems">
      <Section title={t('lines.problems')} lead={t('lines.problemsLead')}>
        <QueryView query={query}>
          {({ directoryProblems }) => (directoryProblems.length === 0
            ? <Notice tone="well"><Text>{t('lines.noProblems')}</Text></Notice>
            : (
              <ul className={classes.problems}>
                {directoryProblems.map((problem) => (
                  <li key={problem.key}>
                    <Stack gap={4}>
                      <Text fw={600}>{problem.message}</Text>
                      <Text>{problem.mend}</Text>
                      <Text size="sm">
                        {problem.people.slice(0, shownPeople).map((person, position) => (
                          <span key={person.id}>
                            {position > 0 && ', '}
                            <TextLink to="/reporting-lines" search={{ focus: person.id }}>{person.fullName}</TextLink>
                          </span>
                        ))}
                        {problem.people.length > shownPeople
                          && ` ${t('lines.morePeople', { count: problem.people.length - shownPeople })}`}
                      </Text>
                    </Stack>
                  </li>
                ))}
              </ul>
            ))}
        </QueryView>
      </Section>
    </div>
  )
}
