import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { LifeFieldsFragment } from '../../../generated/portal/graphql.ts'
import { useAction } from '../../../ui/graphql/use-action.ts'
import { ProblemView } from '../../../ui/states/problem-view.tsx'
import { Outcome } from '../../layout/outcome.tsx'
import { Lines } from './choice-form.tsx'
import { answerRematch } from './documents.ts'

/** It has ended: what remains, and the offer of another match before anything else (M10, M11). */
export function AfterTheEnd({ life, name }: { life: LifeFieldsFragment; name: string }) {
  const { t } = useTranslation('portal')
  const answer = useAction(answerRematch)
  const say = (rematch: boolean) => void answer.run({ input: { relationshipId: life.id, rematch } })
  const { isRematchOffered, myRematch, redefinedAs } = life
  return (
    <>
      {isRematchOffered && (
        <Outcome title={t(myRematch === null ? 'ending.rematchTitle' : 'ending.rematchNext')} isNew={answer.isPending}>
          <Lines>{myRematch === null ? t('ending.rematchText') : t(`ending.rematchSaid.${myRematch ? 'yes' : 'no'}`)}</Lines>
          <Group gap="sm">
            {myRematch !== true && <Button loading={answer.isPending} onClick={() => say(true)}>{t('ending.rematchYes')}</Button>}
            {myRematch !== false && <Button variant="default" disabled={answer.isPending} onClick={() => say(false)}>{t('ending.rematchNo')}</Button>}
          </Group>
          <ProblemView problem={answer.problem} />
        </Outcome>
      )}
      {redefinedAs !== null && <Lines>{t(`ending.remains.${redefinedAs}`, { name })}</Lines>}
    </>
  )
}
