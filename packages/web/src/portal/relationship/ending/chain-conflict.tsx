import { useTranslation } from 'react-i18next'
import type { ChainChoice, LifeFieldsFragment } from '../../../generated/portal/graphql.ts'
import { useAction } from '../../../ui/graphql/use-action.ts'
import { Outcome } from '../../layout/outcome.tsx'
import { ChoiceForm, Lines } from './choice-form.tsx'
import { answerChainConflict } from './documents.ts'

const choices: readonly ChainChoice[] = ['WAIT', 'REMATCH', 'END']

/** The directory has put one of the two above the other (M1): what that means, and the three private choices. */
export function ChainConflict({ life, name }: { life: LifeFieldsFragment; name: string }) {
  const { t } = useTranslation('portal')
  const answer = useAction(answerChainConflict)
  if (life.chainConflict === null) return null
  return (
    <Outcome title={t('ending.chainTitle')}>
      <Lines>{t('ending.chainText', { name })}</Lines>
      {life.chainConflict.iWait && <Lines>{t('ending.chainWaits', { name })}</Lines>}
      <ChoiceForm
        label={t('ending.chainAsk')}
        description={t('ending.chainPrivate', { name })}
        options={choices.filter((value) => value !== 'WAIT' || !life.chainConflict?.iWait).map((value) => ({
          value, label: t(`ending.chain.${value}`), description: t(`ending.chainMeans.${value}`, { name }),
        }))}
        send={t('ending.chainSend')}
        missing={t('ending.chooseFirst')}
        isPending={answer.isPending}
        problem={answer.problem}
        onSend={(choice) => void answer.run({ input: { relationshipId: life.id, choice } })}
      />
    </Outcome>
  )
}
