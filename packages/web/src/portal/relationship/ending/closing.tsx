import { Anchor, Button, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { ClosingWord, LifeFieldsFragment } from '../../../generated/portal/graphql.ts'
import { When } from '../../../ui/dates/when.tsx'
import { useAction } from '../../../ui/graphql/use-action.ts'
import { ProblemView } from '../../../ui/states/problem-view.tsx'
import { Section } from '../../layout/section.tsx'
import { Prose } from '../../text/prose.tsx'
import { ChoiceForm, Lines } from './choice-form.tsx'
import { callOffEnding, sayClosingWord } from './documents.ts'
import { PlanEnding } from './plan-ending.tsx'

const words: readonly ClosingWord[] = ['PEER', 'ALLY', 'FAREWELL']

/** The planned end (M10): the day of the closing conversation, its guide, and what remains, said by each in private. */
export function Closing({ life, name }: { life: LifeFieldsFragment; name: string }) {
  const { t } = useTranslation('portal')
  const say = useAction(sayClosingWord)
  const callOff = useAction(callOffEnding)
  const { closesOn, closingGuide, farewellUntil, viewerCan, myClosingWord } = life
  if (!viewerCan.sayClosingWord) return viewerCan.planEnding ? <PlanEnding life={life} /> : null
  return (
    <>
      <Section title={t('ending.closingTitle')}>
        {closesOn !== null && <Text>{t('ending.closesOn')} <When day={closesOn} />.</Text>}
        {farewellUntil !== null && <Lines>{t('ending.farewell')} <When day={farewellUntil} />. <Anchor href="/my-data.json" download>{t('ending.takeAlong')}</Anchor></Lines>}
        {closingGuide !== '' && <Prose text={closingGuide} />}
        {viewerCan.callOffEnding && (
          <Stack gap="sm" align="flex-start">
            <Button variant="default" loading={callOff.isPending} onClick={() => void callOff.run({ input: { relationshipId: life.id } })}>
              {t('ending.callOff')}
            </Button>
            <ProblemView problem={callOff.problem} />
          </Stack>
        )}
      </Section>
      <Section title={t('ending.remainsTitle')}>
        {myClosingWord !== null && <Lines>{t(`ending.said.${myClosingWord}`, { name })}</Lines>}
        <ChoiceForm
          label={t('ending.remainsAsk', { name })}
          description={t('ending.remainsPrivate', { name })}
          options={words.map((value) => ({ value, label: t(`ending.word.${value}`), description: t(`ending.wordMeans.${value}`, { name }) }))}
          send={t('ending.remainsSend')}
          missing={t('ending.chooseFirst')}
          isPending={say.isPending}
          problem={say.problem}
          onSend={(word) => void say.run({ input: { relationshipId: life.id, word } })}
        />
      </Section>
    </>
  )
}
